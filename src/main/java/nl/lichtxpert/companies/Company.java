package nl.lichtxpert.companies;

import java.util.UUID;

/**
 * A company that orders. Nobody's data (D12).
 *
 * @param kvk number of the trade register, empty text when it has none
 * @param vatNumber VAT identification number, empty text when it has none
 */
public record Company(UUID id, String name, String kvk, String vatNumber) {
    /** Whether what somebody filled in at the till is this company. */
    public boolean is(String typedKvk, String typedVat) {
        return !kvk.isEmpty() && kvk.equals(typedKvk) || !vatNumber.isEmpty() && vatNumber.equals(typedVat);
    }
}
