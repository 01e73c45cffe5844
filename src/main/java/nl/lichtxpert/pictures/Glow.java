package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/**
 * The light a lamp gives. An adjustable or coloured lamp shows two tones, left and right; any other the same twice.
 *
 * @param reach how far it shines, about 1; grows a little with the lumens
 */
record Glow(int left, int right, boolean on, double reach) {
    boolean twoTones() {
        return left != right;
    }

    String tone(double alpha) {
        return hex(mix(left, right, .5), alpha);
    }

    int middle() {
        return mix(left, right, .5);
    }

    /** Nearly white, as an eye or a camera sees the source itself. */
    String core() {
        return hex(mix(middle(), WHITE, .86));
    }

    String near() {
        return hex(mix(middle(), WHITE, .5));
    }

    String far() {
        return hex(mix(middle(), WHITE, .12));
    }
}
