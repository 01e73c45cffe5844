package nl.lichtxpert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A mail server of our own on loopback, as small as the protocol allows: keeps what it takes, refuses whom it is told to. */
final class Mailbox implements AutoCloseable {
    /** Never taken (550). */
    final Set<String> refused = ConcurrentHashMap.newKeySet();
    /** Not taken now (451). */
    final Set<String> busy = ConcurrentHashMap.newKeySet();
    /** Taken as an addressee, but not with this text (554). */
    final Set<String> spurned = ConcurrentHashMap.newKeySet();
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final ServerSocket server;

    /** @param text headers and body as they came */
    record Mail(String to, String text) {
        /** The decoded text of quoted-printable parts, soft line ends joined. */
        String plain() {
            return text.replace("=\r\n", "").replace("=3D", "=");
        }
    }

    Mailbox() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Waits for a mail to this address of this kind. */
    Mail await(String address, Predicate<Mail> kind) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            var found = to(address).stream().filter(kind).findFirst();
            if (found.isPresent()) return found.get();
            Thread.sleep(50);
        }
        throw new AssertionError("no such mail to " + address);
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client; var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)); var out = client.getOutputStream()) {
            say(out, "220 mailbox");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                if (verb.equals("RCPT")) {
                    to = line.replaceAll(".*<(.*)>.*", "$1");
                    say(out, refused.contains(to) ? "550 5.1.1 no such mailbox" : busy.contains(to) ? "451 4.3.0 later" : "250 ok");
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    var mail = new Mail(to, data(in));
                    if (!spurned.contains(to)) mails.add(mail);
                    say(out, spurned.contains(to) ? "554 5.7.1 not this" : "250 taken");
                } else {
                    say(out, verb.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException gone) {
            // The client left.
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) text.append(line).append("\r\n");
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
