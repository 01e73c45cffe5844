package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestData;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void the_port_of_health_is_asked_for_by_its_own_name() throws Exception {
        Path data = Path.of("target/test-databases/no-port-" + System.nanoTime());
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--health.port=" + taken.getLocalPort(), "--data=" + data),
                    Map.of());
            assertThatThrownBy(() -> RunCommand.start(settings)).isInstanceOf(StartRefused.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is in use; stop the other program or choose one with --health.port=9081.");
        }
    }

    @Test
    void a_port_that_is_taken_is_said_before_anything_is_made() throws Exception {
        Path data = Path.of("target/test-databases/no-port-" + System.nanoTime());
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = SettingsReader.read(List.of("--listen.host=127.0.0.1", "--listen.port=" + taken.getLocalPort(), "--data=" + data), Map.of());
            assertThatThrownBy(() -> RunCommand.start(settings)).isInstanceOf(StartRefused.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is in use; stop the other program or choose one with --listen.port=8081.");
        }
        assertThat(Files.exists(data.resolve("database"))).isFalse();
    }
}
