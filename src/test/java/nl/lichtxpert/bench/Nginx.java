package nl.lichtxpert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lichtxpert.platform.TestData;

/** The yardstick: Debian's nginx, one worker on core 0, serving one file of ready-compressed bytes. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serving(byte[] gzip, Path target) throws Exception {
        Path home = Files.createTempDirectory(target, "nginx").toAbsolutePath();
        int port = TestData.freePort();
        Files.write(home.resolve("page"), gzip);
        Files.writeString(home.resolve("nginx.conf"), """
                worker_processes 1;
                daemon off;
                user root;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off;
                  sendfile on;
                  keepalive_requests 100000000;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3; uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  open_file_cache max=10;
                  server {
                    listen 127.0.0.1:%2$d;
                    location /page { root %1$s; default_type text/html; add_header Content-Encoding gzip; }
                  }
                }
                """.formatted(home, port));
        Process process;
        try {
            process = new ProcessBuilder(List.of("taskset", "-c", "0", "nginx", "-c", home.resolve("nginx.conf").toString())).redirectErrorStream(true)
                    .redirectOutput(home.resolve("out.log").toFile()).start();
        } catch (IOException e) {
            throw new IllegalStateException("nginx or taskset is missing; on Debian: apt-get install nginx-light util-linux");
        }
        for (int i = 0; i < 200; i++) {
            try {
                new Load(port, 1, 1).body("/page", true);
                return new Nginx(process, port);
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("nginx did not start; see " + home);
    }

    double cpuSeconds() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants()).mapToDouble(ShopProcess::cpuSeconds).sum();
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
