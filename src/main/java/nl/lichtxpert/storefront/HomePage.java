package nl.lichtxpert.storefront;

import java.util.List;

/**
 * The home page: light by its colour, by its cap, by its amount, by its room - and a few lamps.
 *
 * @param whites the spectrum, warmest first
 * @param caps lamp caps, most asked first
 * @param fluxes amounts of light, least first
 * @param featured articles shown, may be empty
 */
record HomePage(Frame frame, List<White> whites, List<Cap> caps, List<Flux> fluxes, List<Card> featured) {
    /** A white of the scale and the list of lamps that give it. */
    record White(int kelvin, String name, String use, String path) {}

    /** A lamp cap and its list. */
    record Cap(String name, String words, String path) {}

    /**
     * An amount of light, told by the bulb it replaces.
     *
     * @param watt of the old incandescent bulb
     * @param lumen least flux that may claim to replace it (Regulation (EU) 2019/2020)
     * @param radius of the drawn glow, 10 to 100
     */
    record Flux(int watt, int lumen, int radius, String path) {}
}
