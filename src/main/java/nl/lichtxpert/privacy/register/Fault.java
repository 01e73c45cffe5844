package nl.lichtxpert.privacy.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something wrong in a file of the policy.
 *
 * @param file as {@code policy/2026-11-22/cookies.policy}
 * @param line from 1; 0 when the fault is that something is absent
 */
public record Fault(String file, int line, String what) implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
        return file.equals(other.file) ? Integer.compare(line, other.line) : file.compareTo(other.file);
    }

    /** As a compiler says it: {@code file:line: what}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }

    /** All of them, one a line. */
    public static String list(List<Fault> faults) {
        return (faults.size() == 1 ? "The policy has a fault:\n  " : "The policy has " + faults.size() + " faults:\n  ")
                + faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n  "));
    }
}
