package nl.lichtxpert.lightplan;

import java.util.OptionalInt;

/**
 * What somebody wants to know.
 *
 * @param sku of the luminaire, empty text to let the shop choose
 * @param pieces if somebody wants a number of her own
 * @param hours of light in a year, 1 to 8760
 * @param tariffMills price of a kWh in tenths of a cent
 * @param oldPieces luminaires that hang there now, 0 when nobody said
 * @param oldWatt of one of them with its ballast
 */
record Asked(Room room, Task task, String sku, OptionalInt pieces, int hours, int tariffMills, int oldPieces, int oldWatt) {
    static final int USUAL_TARIFF_MILLS = 300;

    Asked with(String number) {
        return new Asked(room, task, number, pieces, hours, tariffMills, oldPieces, oldWatt);
    }
}
