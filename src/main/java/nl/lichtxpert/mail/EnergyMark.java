package nl.lichtxpert.mail;

import java.util.List;

/**
 * The arrow of a light source's energy class, as a message can show it: colour behind a letter not smaller than the price (Reg. (EU) 2019/2015 annex VIII).
 *
 * @param letter A to G
 */
record EnergyMark(String letter) {
    /** Of the label from A to G, in the values of the screen. */
    private static final List<String> COLOURS = List.of("#00a651", "#4db848", "#bfd630", "#fff200", "#fdb913", "#f37021", "#ed1c24");

    EnergyMark {
        if (!letter.matches("[A-G]")) throw new IllegalArgumentException("energy classes run from A to G");
    }

    String colour() {
        return COLOURS.get(letter.charAt(0) - 'A');
    }
}
