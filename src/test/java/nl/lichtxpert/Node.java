package nl.lichtxpert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.platform.Zone;

/** A node of the shop as a program of its own, beside others on one database: it can be closed, and it can be killed. */
final class Node implements AutoCloseable {
    private static final long START_SECONDS = 180;
    private final Path data;
    private final int port;
    private final List<String> command;
    private Process process;

    private Node(Path data, int port, List<String> command) {
        this.data = data;
        this.port = port;
        this.command = command;
    }

    /** @param folder of this database's nodes: they share the keys and nothing else */
    static Node start(OwnServer database, Path folder, String name, String... settings) {
        try {
            int port = TestData.freePort();
            Path data = Files.createDirectories(folder.resolve(name));
            Path passwords = folder.resolve("passwords.properties");
            Files.writeString(passwords, Stream.of(Zone.values()).map(zone -> zone.name().toLowerCase(java.util.Locale.ROOT) + "="
                    + database.access().password(zone)).collect(Collectors.joining("\n")));
            Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:+UseSerialGC", "-Xmx256m",
                    "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dlichtxpert.here=" + Path.of("").toAbsolutePath(), "-cp",
                    System.getProperty("java.class.path"), "nl.lichtxpert.LichtXpert", "run", "--data=" + data, "--keys=" + folder.resolve("keys"),
                    "--listen.port=" + port, "--database.url=" + database.access().url(), "--database.passwords=" + passwords));
            command.addAll(List.of(settings));
            var node = new Node(data, port, command);
            node.again();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it; also after it was killed. */
    void again() throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("out.log").toFile()))
                .start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                if (new Browser(address()).get("/garantie").status() == 200) return;
            } catch (UncheckedIOException notYet) {
                if (!process.isAlive() || System.nanoTime() > until) throw new IllegalStateException(Files.readString(data.resolve("out.log")));
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** As {@code kill -9} does: it gets no moment to write anything down. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C does. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
