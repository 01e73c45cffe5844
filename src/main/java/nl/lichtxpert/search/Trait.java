package nl.lichtxpert.search;

/** What a wish is about, most binding first: when nothing meets all wishes, they are let go from the end of this list. */
public enum Trait {
    CODE, FITTING, CATEGORY, BRAND, SHAPE, VOLTAGE, SMART, REPLACEMENT, PROTECTION, SENSOR, LENGTH, SIZE, DIMMING, WHITE, ROOM, MATERIAL, FINISH, POWER,
            LUMEN, GLARE, RENDERING,
    BEAM, CLASS, PRICE, STYLE, STOCK, PACK, WORD
}
