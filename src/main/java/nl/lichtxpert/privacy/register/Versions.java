package nl.lichtxpert.privacy.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.StartRefused;

/** The folders of {@code policy/}: one per version, named by the day from which it holds; {@code policy/versions} lists them, the newest last. */
public final class Versions {
    /** Files of a version, beside {@code tables.register}. */
    static final List<String> FILES = List.of("version.policy", "clauses.policy", "purposes.policy", "data.policy", "retention.policy", "recipients.policy",
            "cookies.policy", "hosts.policy");
    static final String TABLES = "tables.register";
    private static volatile Optional<Policy> current = Optional.empty();
    private static volatile Optional<Signed> signed = Optional.empty();

    private Versions() {}

    /** What reading a version gives: the policy as far as it could be read, and all faults. */
    public record Reading(Policy policy, List<Fault> faults) {}

    /** Days of all versions, the oldest first. */
    public static List<String> all() {
        return text("/policy/versions").lines().map(line -> line.replaceAll("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
    }

    /** A version in full, or told by its clauses alone when it is older than this program. */
    public static Reading read(String day) {
        var files = new LinkedHashMap<String, String>();
        for (String file : FILES) files.put("policy/" + day + "/" + file, text("/policy/" + day + "/" + file));
        return read(files, "policy/" + day + "/" + TABLES, text("/policy/" + day + "/" + TABLES));
    }

    /** @param files text by name, without the register */
    public static Reading read(Map<String, String> files, String registerName, String registerText) {
        var faults = new ArrayList<Fault>();
        Register register = Register.read(registerName, registerText, faults);
        Policy policy = new PolicyReader(faults).read(files, register);
        String folder = registerName.substring(0, registerName.length() - TABLES.length());
        CrossCheck.faults(policy, folder, faults);
        ProgramCheck.faults(policy, folder, faults);
        return new Reading(policy, List.copyOf(faults));
    }

    /** The policy with the agreements of one owner, made once for as long as her settings hold. */
    private record Signed(Own own, Policy policy) {}

    static Policy current() {
        Own own = Own.inForce();
        Optional<Signed> known = signed;
        if (known.isPresent() && known.get().own() == own) return known.get().policy();
        if (current.isEmpty()) current = Optional.of(readCurrent());
        Policy policy = current.get().signed(own.agreements());
        signed = Optional.of(new Signed(own, policy));
        return policy;
    }

    private static Policy readCurrent() {
        Reading reading = read(all().getLast());
        if (!reading.faults().isEmpty()) throw new StartRefused(Fault.list(reading.faults()));
        return reading.policy();
    }

    /** Text of a file of the policy; empty when there is none. */
    static String text(String resource) {
        try (var in = Versions.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
