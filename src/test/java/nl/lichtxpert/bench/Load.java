package nl.lichtxpert.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Clients that ask as fast as they are answered, over connections that stay open. HTTP/1.1 by hand, so that the client costs little. */
final class Load {
    private final int port;
    private final int clients;
    private final int seconds;

    Load(int port, int clients, int seconds) {
        this.port = port;
        this.clients = clients;
        this.seconds = seconds;
    }

    /** What came of a run; times in milliseconds of single requests. */
    record Result(int requests, double perSecond, double medianMillis, double p99Millis, int failed) {
        static Result of(List<long[]> times, double seconds, int failed) {
            long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            if (all.length == 0) return new Result(0, 0, 0, 0, failed);
            return new Result(all.length, all.length / seconds, all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6, failed);
        }
    }

    /** One act of a client; false counts as failed. */
    interface Act {
        boolean run(Client client, int number) throws IOException;
    }

    Result get(IntFunction<String> path, boolean gzip) throws Exception {
        return run((client, i) -> client.get(path.apply(i), gzip).status() == 200);
    }

    Result post(IntFunction<String> path, IntFunction<String> form) throws Exception {
        return run((client, i) -> client.post(path.apply(i), form.apply(i)).status() == 303);
    }

    Result run(Act act) throws Exception {
        var numbers = new AtomicInteger();
        var failed = new AtomicInteger();
        var times = new ArrayList<long[]>();
        var threads = new ArrayList<Thread>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long began = System.nanoTime();
        for (int c = 0; c < clients; c++) {
            threads.add(Thread.ofPlatform().start(() -> {
                long[] own = client(act, numbers, failed, end);
                synchronized (times) {
                    times.add(own);
                }
            }));
        }
        for (Thread thread : threads) thread.join();
        return Result.of(times, (System.nanoTime() - began) / 1e9, failed.get());
    }

    private long[] client(Act act, AtomicInteger numbers, AtomicInteger failed, long end) {
        var times = new long[1_000_000];
        int count = 0;
        try (Client client = new Client(port)) {
            while (System.nanoTime() < end && count < times.length) {
                long began = System.nanoTime();
                if (!act.run(client, numbers.incrementAndGet())) failed.incrementAndGet();
                else times[count++] = System.nanoTime() - began;
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        }
        return Arrays.copyOf(times, count);
    }

    byte[] body(String path, boolean gzip) throws IOException {
        try (Client client = new Client(port)) {
            Answer answer = client.get(path, gzip);
            if (answer.status() != 200) throw new IOException("status " + answer.status() + " for " + path);
            return answer.body();
        }
    }

    record Answer(int status, String location, List<String> cookies, byte[] body) {}

    /** One connection with its own cookies. */
    static final class Client implements AutoCloseable {
        private final int port;
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private String cookies = "";

        Client(int port) throws IOException {
            this.port = port;
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            out = socket.getOutputStream();
        }

        void forgetCookies() {
            cookies = "";
        }

        Answer get(String path, boolean gzip) throws IOException {
            return get(path, (gzip ? "Accept-Encoding: gzip\r\n" : "") + cookieLine());
        }

        /** @param headers lines with their ends */
        Answer get(String path, String headers) throws IOException {
            return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n");
        }

        Answer post(String path, String form) throws IOException {
            return send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n" + cookieLine() + "\r\n" + form);
        }

        private String cookieLine() {
            return cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n";
        }

        private Answer send(String request) throws IOException {
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Answer answer = read();
            for (String cookie : answer.cookies()) {
                String pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'));
                String name = pair.substring(0, pair.indexOf('=') + 1);
                cookies = Arrays.stream(cookies.split("; ")).filter(known -> !known.isEmpty() && !known.startsWith(name))
                        .reduce("", (all, one) -> all + one + "; ") + pair;
            }
            return answer;
        }

        private Answer read() throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            String location = "";
            var set = new ArrayList<String>();
            int length = 0;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                int colon = header.indexOf(':');
                String name = header.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
                String value = header.substring(colon + 1).strip();
                switch (name) {
                    case "content-length" -> length = Integer.parseInt(value);
                    case "transfer-encoding" -> chunked = true;
                    case "location" -> location = value;
                    case "set-cookie" -> set.add(value);
                    default -> { }
                }
            }
            return new Answer(status, location, set, status == 304 ? new byte[0] : chunked ? chunks() : in.readNBytes(length));
        }

        private byte[] chunks() throws IOException {
            var all = new java.io.ByteArrayOutputStream();
            while (true) {
                int size = Integer.parseInt(line().strip(), 16);
                all.write(in.readNBytes(size));
                line();
                if (size == 0) return all.toByteArray();
            }
        }

        private String line() throws IOException {
            var text = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) throw new EOFException("connection closed");
                if (c != '\r') text.append((char) c);
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
