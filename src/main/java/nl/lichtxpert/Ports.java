package nl.lichtxpert;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;

/** Whether the shop can listen where it is told to: asked before a database is made, which takes a while the first time. */
final class Ports {
    private Ports() {}

    static void check(Settings settings) {
        IntStream wanted = settings.tls().map(tls -> IntStream.of(settings.port(), tls.port())).orElseGet(() -> IntStream.of(settings.port()));
        wanted.forEach(port -> free(settings.host(), port));
    }

    private static void free(String host, int port) {
        try (var door = new ServerSocket()) {
            door.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("already in use")) throw inUse(port);
            if (why.contains("ermission")) throw new StartRefused("Port " + port + " is not allowed to this user; choose one with --listen.port=8081.");
            throw new StartRefused("The shop cannot listen on " + host + "; check listen.host.");
        }
    }

    static StartRefused inUse(int port) {
        return new StartRefused("Port " + port + " is in use; stop the other program or choose one with --listen.port=8081.");
    }
}
