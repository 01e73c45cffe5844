package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/** As whom the server runs. PostgreSQL refuses root. */
final class PostgresUser {
    private static final int NOBODY = 65534;

    private PostgresUser() {}

    static List<String> prefix(Path home) {
        if (!root()) return List.of();
        var command = new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        if (!reachable(home)) command.addAll(List.of("--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search"));
        else command.add("--inh-caps=-all");
        return command;
    }

    /** Hands the folder to the user the server runs as. */
    static void own(Path home) throws IOException {
        if (!root()) return;
        try {
            int exit = new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, home.toString()).start().waitFor();
            if (exit != 0) throw new IOException("chown failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean reachable(Path home) {
        try {
            for (Path at = home.getParent(); at != null; at = at.getParent()) {
                if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) return false;
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
