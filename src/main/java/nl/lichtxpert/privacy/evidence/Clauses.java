package nl.lichtxpert.privacy.evidence;

import java.util.List;

/** The clauses of the privacy statement, in its own order. The letter is the chapter. */
public final class Clauses {
    public static final List<String> ALL = List.of("S1", "I1", "I2", "I3", "I4", "I5", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11",
            "D12", "A1", "A2", "A3", "A4", "A5", "A6", "T1", "T2", "T3", "T4", "T5", "T6", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "R1", "R2",
            "R3", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "H1", "H2", "H3", "H4", "H5", "H6", "X1");

    private Clauses() {}
}
