package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    private static final long LIMIT_MILLIS = 30_000;

    @TempDir
    Path folder;

    @Test
    void a_new_certificate_is_served_without_a_new_start_and_one_that_does_not_fit_its_key_is_not() throws Exception {
        write("first");
        int plain = TestData.freePort();
        int tls = TestData.freePort();
        int health = TestData.freePort();
        var settings = SettingsReader.read(List.of("--listen.port=" + plain, "--tls.port=" + tls, "--address=https://localhost:" + tls,
                "--tls.certificate=" + folder.resolve("cert.pem"), "--tls.key=" + folder.resolve("key.pem"),
                "--health.port=" + health, "--data=" + Path.of("target/test-databases/tls-" + System.nanoTime())), Map.of());
        try (RunCommand.Running shop = RunCommand.start(settings)) {
            assertThat(served(shop.port())).contains("CN=first");
            sendsOnWithoutAPromise(plain);
            assertThat(firstLine(tls)).as("the probes call the door by number, which no certificate bears").isEqualTo("HTTP/1.1 200 OK");
            assertThat(plainly("http://127.0.0.1:" + health + "/actuator/health").body()).contains("\"status\"");
            String key = Files.readString(folder.resolve("key.pem"));
            write("stranger");
            Files.writeString(folder.resolve("key.pem"), key);
            Thread.sleep(4_000);
            assertThat(served(shop.port())).contains("CN=first");
            write("second");
            long end = System.currentTimeMillis() + LIMIT_MILLIS;
            while (!served(shop.port()).contains("CN=second") && System.currentTimeMillis() < end) Thread.sleep(200);
            assertThat(served(shop.port())).contains("CN=second");
        }
    }

    @Test
    void files_that_are_not_what_they_should_be_are_told_by_name_before_anything_is_made() throws Exception {
        write("first");
        String cert = Files.readString(folder.resolve("cert.pem"));
        String key = Files.readString(folder.resolve("key.pem"));
        write("stranger");
        Path certificate = folder.resolve("cert.pem");
        Path secret = folder.resolve("key.pem");
        Files.writeString(certificate, cert);
        refused("The key in " + secret + " is not the one of the first certificate in " + certificate);
        Files.writeString(certificate, key);
        refused("There is no certificate in " + certificate);
        Files.writeString(certificate, cert);
        Files.writeString(secret, cert);
        refused("There is no key that can be read in " + secret);
    }

    private void refused(String why) {
        Path data = Path.of("target/test-databases/tls-" + System.nanoTime());
        var settings = SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--tls.port=" + TestData.freePort(), "--data=" + data,
                "--tls.certificate=" + folder.resolve("cert.pem"), "--tls.key=" + folder.resolve("key.pem")), Map.of());
        assertThatThrownBy(() -> RunCommand.start(settings)).isInstanceOf(StartRefused.class).hasMessageStartingWith(why);
        assertThat(data.resolve("database")).doesNotExist();
    }

    /** Plain HTTP leads to HTTPS, and says nothing of the promise to stay there: anybody on the way could have said it (RFC 6797, 7.2). */
    private static void sendsOnWithoutAPromise(int port) throws Exception {
        var answer = plainly("http://127.0.0.1:" + port + "/winkelwagen");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("location")).hasValueSatisfying(to -> assertThat(to).startsWith("https://").endsWith("/winkelwagen"));
        assertThat(answer.headers().firstValue("strict-transport-security")).isEmpty();
    }

    private static HttpResponse<String> plainly(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String firstLine(int port) throws Exception {
        try (var socket = handshake(port)) {
            socket.getOutputStream().write("GET /winkelwagen HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }

    /** A key and its certificate, made by the JDK's own keytool. */
    private void write(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/keytool").toString(), "-genkeypair", "-keyalg", "EC", "-alias", "door",
                "-dname", "CN=" + name, "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "of-the-test", "-validity", "2")
                .redirectErrorStream(true).start();
        assertThat(keytool.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "of-the-test".toCharArray());
        }
        Files.writeString(folder.resolve("key.pem"), pem("PRIVATE KEY", keys.getKey("door", "of-the-test".toCharArray()).getEncoded()));
        Files.setPosixFilePermissions(folder.resolve("key.pem"), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(folder.resolve("cert.pem"), pem("CERTIFICATE", keys.getCertificate("door").getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    private static SSLSocket handshake(int port) throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Everybody()}, null);
        var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port);
        socket.startHandshake();
        return socket;
    }

    private static String served(int port) throws Exception {
        try (var socket = handshake(port)) {
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSubjectX500Principal().getName();
        }
    }

    /** Looks at any certificate; only the test does. */
    private static final class Everybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
