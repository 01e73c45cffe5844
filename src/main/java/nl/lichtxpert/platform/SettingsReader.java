package nl.lichtxpert.platform;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the settings: what is built in for the mode, over it the file ({@code lichtxpert.properties} or {@code --config=FILE}), over it the environment
 * ({@code LICHTXPERT_KEY_NAME}), over it the command line ({@code --key.name=value}). All faults are told together.
 */
public final class SettingsReader {
    private static final String DEMO_TLS_PORT = "8443";
    private static final Map<String, String> DEMO = Map.of("address", "http://localhost:8080", "listen.host", "127.0.0.1", "listen.port", "8080", "data",
            "data", "health.port", "0");
    private static final Map<String, String> PRODUCTION = Map.of("listen.host", "0.0.0.0", "listen.port", "80", "tls.port", "443", "mail.port", "587",
            "health.port", "9080");
    private static final String PREFIX = "LICHTXPERT_";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Set<String> byOperator = Set.of();

    private SettingsReader() {}

    /** @throws StartRefused in one line that names every fault and its mend */
    public static Settings read(List<String> arguments, Map<String, String> environment) {
        var reader = new SettingsReader();
        reader.collect(arguments, environment);
        Settings settings = reader.settings();
        if (reader.faults.isEmpty() && settings.mode() == Settings.Mode.PRODUCTION) reader.production(settings);
        if (reader.faults.isEmpty() && settings.demo()) reader.demo(settings);
        if (!reader.faults.isEmpty()) throw new StartRefused("Settings: " + String.join("; ", reader.faults));
        return settings;
    }

    private void collect(List<String> arguments, Map<String, String> environment) {
        var line = new LinkedHashMap<String, String>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) faults.add("'" + argument + "' is not --key=value");
            else line.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        String config = line.remove("config");
        Path file = Path.of(config == null ? "lichtxpert.properties" : config);
        if (config != null && !Files.isReadable(file)) faults.add("the settings file " + file + " cannot be read; check --config");
        if (Files.isReadable(file)) file(file).forEach(this::put);
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) put(fromEnvironment(name), value);
        });
        line.forEach(this::put);
        Map<String, String> builtIn = "production".equals(values.get("mode")) ? PRODUCTION : DEMO;
        byOperator = Set.copyOf(values.keySet());
        SetupFile.read(Path.of(values.getOrDefault("data", builtIn.getOrDefault("data", "data")))).forEach((key, value) -> {
            if (!values.containsKey(key)) put(key, value);
        });
        builtIn.forEach(values::putIfAbsent);
    }

    private Map<String, String> file(Path file) {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            faults.add("the settings file " + file + " is not UTF-8 text with key=value lines");
        }
        var map = new LinkedHashMap<String, String>();
        properties.forEach((key, value) -> map.put((String) key, (String) value));
        return map;
    }

    private static String fromEnvironment(String name) {
        String plain = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
        return SettingKeys.ALL.stream().filter(key -> key.replace('-', '.').equals(plain)).findFirst().orElse(plain);
    }

    private void put(String key, String value) {
        if (!SettingKeys.ALL.contains(key)) {
            faults.add("unknown key '" + key + "'" + nearest(key) + "; known: " + String.join(", ", new TreeSet<>(SettingKeys.ALL)));
        } else if (!value.isBlank()) {
            values.put(key, value.strip());
        }
    }

    private static String nearest(String key) {
        return SettingKeys.ALL.stream().filter(known -> known.contains(key) || key.contains(known)).findFirst().map(known -> " (did you mean '" + known + "'?)")
                .orElse("");
    }

    private Settings settings() {
        Settings.Mode mode = switch (values.getOrDefault("mode", "demo")) {
            case "demo" -> Settings.Mode.DEMO;
            case "production" -> Settings.Mode.PRODUCTION;
            default -> {
                faults.add("mode is demo or production");
                yield Settings.Mode.DEMO;
            }
        };
        int port = number("listen.port", 0, 65535);
        Path data = Path.of(required("data", "the folder the shop may write in"));
        Path keys = values.containsKey("keys") ? Path.of(values.get("keys")) : data.resolve("keys");
        var keeping = new KeepingReader(values, faults);
        var extras = new ExtrasReader(values, faults);
        return new Settings(mode, address(port), values.get("listen.host"), port, tls(), extras.proxy(), data, keys, database(), mail(),
                number("health.port", 0, 65535), keeping.keySeal(), text("keys.backup").map(Path::of), ownerMail(), keeping.witness(), extras.webhookHosts(),
                new OwnReader(values, faults).own(mode == Settings.Mode.DEMO, byOperator), extras.extras());
    }

    private URI address(int port) {
        String text = required("address", "what visitors type, like https://www.example.nl");
        boolean tls = values.containsKey("tls.certificate");
        try {
            String here = tls ? "https://localhost:" + values.getOrDefault("tls.port", DEMO_TLS_PORT) : "http://localhost:" + port;
            URI uri = URI.create(text.equals(DEMO.get("address")) ? here : text);
            if (tls && "http".equals(uri.getScheme())) faults.add("with tls.certificate the address begins with https://");
            boolean plain = uri.getPath().isEmpty() || uri.getPath().equals("/");
            if (plain && uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) return uri;
        } catch (IllegalArgumentException e) {
            // told below
        }
        faults.add("address must be like https://www.example.nl, without a path");
        return URI.create("http://localhost");
    }

    private Optional<Settings.Tls> tls() {
        if (!values.containsKey("tls.certificate") && !values.containsKey("tls.key")) return Optional.empty();
        values.putIfAbsent("tls.port", DEMO_TLS_PORT);
        return Optional.of(new Settings.Tls(readable("tls.certificate"), readable("tls.key"), number("tls.port", 1, 65535)));
    }

    private Optional<Settings.External> database() {
        if (!values.containsKey("database.url")) return Optional.empty();
        String url = values.get("database.url");
        if (!url.matches("jdbc:postgresql://[^?\\s]+/[a-z_][a-z0-9_]*(\\?.*)?")) faults.add("database.url is like jdbc:postgresql://host:5432/lichtxpert");
        return Optional.of(new Settings.External(url, readable("database.passwords")));
    }

    private Optional<Settings.Mail> mail() {
        if (!values.containsKey("mail.host")) {
            values.keySet().stream().filter(key -> key.startsWith("mail.in.")).findFirst().ifPresent(key -> faults.add(key + " wants mail.host too"));
            return Optional.empty();
        }
        values.putIfAbsent("mail.port", "587");
        Optional<Path> password = values.containsKey("mail.password-file") ? Optional.of(readable("mail.password-file")) : Optional.empty();
        return Optional.of(new Settings.Mail(values.get("mail.host"), number("mail.port", 1, 65535), required("mail.from", "the sender of the shop's mail"),
                text("mail.user"), password, box()));
    }

    private Optional<Settings.Box> box() {
        if (!values.containsKey("mail.in.host")) return Optional.empty();
        values.putIfAbsent("mail.in.port", "993");
        String address = required("mail.in.address", "the address customers write to");
        if (!address.matches("[A-Za-z0-9._-]{1,40}@[A-Za-z0-9.-]+")) faults.add("mail.in.address is an e-mail address");
        return Optional.of(new Settings.Box(values.get("mail.in.host"), number("mail.in.port", 1, 65535), required("mail.in.user", "the mailbox's user"),
                readable("mail.in.password-file"), address));
    }

    private Optional<String> ownerMail() {
        text("owner.mail").filter(address -> !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")).ifPresent(_ -> faults.add("owner.mail is an e-mail address"));
        return text("owner.mail");
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private String required(String key, String meaning) {
        String value = values.get(key);
        if (value != null) return value;
        faults.add("'" + key + "' is missing: " + meaning);
        return "-";
    }

    private int number(String key, int from, int to) {
        String value = values.getOrDefault(key, "");
        if (value.matches("\\d{1,6}") && Integer.parseInt(value) >= from && Integer.parseInt(value) <= to) return Integer.parseInt(value);
        faults.add(key + " is a whole number from " + from + " to " + to);
        return from;
    }

    private Path readable(String key) {
        Path path = Path.of(required(key, "a file"));
        if (values.containsKey(key) && !Files.isReadable(path)) faults.add("the file of '" + key + "' (" + path + ") cannot be read");
        return path;
    }

    private void production(Settings s) {
        if (s.tls().isEmpty() && s.trustedProxy().isEmpty()) {
            faults.add("production does not speak plain HTTP; set tls.certificate and tls.key, or proxy.trusted to the address of the proxy that does HTTPS");
        }
        faults.addAll(SecretFiles.open(s));
        if (!s.secure()) faults.add("production needs an https address; set address=https://...");
        if (s.database().isEmpty() && !values.containsKey("keys")) {
            faults.add("production keeps its keys apart from its data; set keys=FOLDER outside " + s.data());
        }
        if (values.containsKey("keys") && s.keys().toAbsolutePath().normalize().startsWith(s.data().toAbsolutePath().normalize())) {
            faults.add("keys lie inside data, so a backup would carry both; set keys=FOLDER elsewhere");
        }
        if (s.keysBackup().isEmpty()) {
            faults.add("the keys change daily, so a copy made once is worth nothing a day later; set keys.backup=FOLDER on another disk");
        }
        if (s.mail().isEmpty() && s.own().open()) faults.add("production sends real mail; set mail.host and mail.from");
        s.mail().filter(mail -> mail.host().matches("localhost|127\\..*|\\[?::1]?"))
                .ifPresent(_ -> faults.add("production does not mail to itself; set mail.host to your mail provider"));
    }

    private void demo(Settings s) {
        if (!s.host().matches("127\\..*|localhost|::1|\\[::1]")) faults.add("a demo listens on this machine only; remove listen.host or set mode=production");
    }
}
