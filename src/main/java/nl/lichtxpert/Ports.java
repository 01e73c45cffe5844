package nl.lichtxpert;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;

/** Whether the shop can listen where it is told to: asked before a database is made, which takes a while the first time. */
final class Ports {
    private Ports() {}

    static void check(Settings settings) {
        free(settings.host(), settings.port(), "listen.port");
        settings.tls().ifPresent(tls -> free(settings.host(), tls.port(), "tls.port"));
        if (settings.healthPort() != 0) free("127.0.0.1", settings.healthPort(), "health.port");
    }

    private static void free(String host, int port, String key) {
        try (var door = new ServerSocket()) {
            door.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            String choose = "choose one with --" + key + "=" + another(key) + ".";
            if (why.contains("already in use")) throw new StartRefused("Port " + port + " is in use; stop the other program or " + choose);
            if (why.contains("ermission")) throw new StartRefused("Port " + port + " is not allowed to this user; " + choose);
            throw new StartRefused("The shop cannot listen on " + host + "; check listen.host.");
        }
    }

    private static int another(String key) {
        return switch (key) {
            case "tls.port" -> 8444;
            case "health.port" -> 9081;
            default -> 8081;
        };
    }
}
