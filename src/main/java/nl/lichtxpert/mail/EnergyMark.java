package nl.lichtxpert.mail;

import nl.lichtxpert.catalog.EnergyClass;

/** The arrow of a light source's energy class, as a message can show it: colour behind a letter not smaller than the price (Reg. (EU) 2019/2015 annex VIII). */
record EnergyMark(EnergyClass energyClass) {
    static EnergyMark of(String letter) {
        return new EnergyMark(EnergyClass.valueOf(letter));
    }

    String letter() {
        return energyClass.name();
    }

    /** Of the label, in the values of the screen. */
    String colour() {
        return switch (energyClass) {
            case A -> "#00a651";
            case B -> "#4db848";
            case C -> "#bfd630";
            case D -> "#fff200";
            case E -> "#fdb913";
            case F -> "#f37021";
            case G -> "#ed1c24";
        };
    }
}
