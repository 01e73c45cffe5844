package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the server runs. PostgreSQL refuses root: then it runs as {@code nobody}, or, below a private folder that {@code nobody} could not reach, inside a
 * user namespace in which root goes by nobody's number.
 *
 * @param prefix command that changes the user, empty when we are not root
 * @param owner number the files belong to as the machine sees it, -1 for whoever runs the shop
 */
record PostgresUser(List<String> prefix, int owner) {
    private static final int NOBODY = 65534;

    /** @throws StartRefused when root may do neither */
    static PostgresUser suited(Path home) {
        if (!"root".equals(System.getProperty("user.name"))) return new PostgresUser(List.of(), -1);
        if (reachable(home)) {
            return new PostgresUser(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs",
                    "--inh-caps=-all"), NOBODY);
        }
        List<String> namespace = List.of("unshare", "--user", "--map-user=" + NOBODY, "--map-group=" + NOBODY);
        if (works(namespace)) return new PostgresUser(namespace, 0);
        throw new StartRefused("PostgreSQL does not run as root and user 'nobody' cannot reach " + home
                + "; choose a folder that is not private with --data=FOLDER, or do not run as root.");
    }

    /** Hands the folder to the user the server runs as, unless it is that user's already. */
    void own(Path home) throws IOException {
        if (owner < 0 || Integer.valueOf(owner).equals(Files.getAttribute(home, "unix:uid"))) return;
        if (run(List.of("chown", "-R", owner + ":" + owner, home.toString())) != 0) throw new IOException("chown failed");
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return run(command) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
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
