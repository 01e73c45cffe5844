package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.BLACK;
import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** Paint for what light comes through: opal glass, diffusers, cloth. */
final class Paints {
    private final Studio s;
    private final Ink ink;

    Paints(Studio s) {
        this.s = s;
        this.ink = s.ink;
    }

    /** Paint of a glowing surface, brightest in the middle; plain opal when the lamp is off. */
    String lamp() {
        if (!s.lit()) return ink.round(.4, .34, .75, off(.3), off(0), off(-.2));
        if (s.glow().twoTones()) return ink.across(hex(mix(s.glow().left(), WHITE, .4)), "50" + s.glow().core(), hex(mix(s.glow().right(), WHITE, .4)));
        return ink.round(.5, .5, .56, s.glow().core(), "50" + s.glow().core(), "80" + s.glow().near(), s.glow().far());
    }

    /** Paint of a large even panel. */
    String panel() {
        if (!s.lit() || s.glow().twoTones()) return lamp();
        return ink.round(.5, .5, .72, s.glow().core(), "60" + s.glow().core(), hex(mix(s.glow().middle(), WHITE, .66)));
    }

    /** Paint of a glowing band, brightest along its middle line. */
    String lampDown() {
        if (!s.lit()) return ink.down(off(-.05), off(.3), off(-.15));
        return ink.down(s.glow().near(), "35" + s.glow().core(), "65" + s.glow().core(), s.glow().near());
    }

    String lampAcross() {
        if (!s.lit()) return ink.across(off(-.12), off(.3), off(-.2));
        if (s.glow().twoTones()) return lamp();
        return ink.across(s.glow().near(), "32" + s.glow().core(), "68" + s.glow().core(), s.glow().near());
    }

    /** Cloth or paper with light behind it: bright where the lamp is. */
    String cloth(double lampAt) {
        Finish f = s.body();
        if (!s.lit()) return ink.across(f.tone(-.2), "28" + f.tone(.1), f.tone(-.1), f.tone(-.3));
        double thin = .14 + .86 * Tint.lightness(s.subject.body().base());
        int through = mix(Tint.filter(s.subject.body().base(), mix(s.glow().middle(), WHITE, .35)), s.subject.body().base(), .25);
        int hot = mix(s.glow().middle(), WHITE, .6);
        return ink.round(.5, lampAt, .78, hex(mix(through, hot, .72 * thin)), "38" + hex(mix(through, hot, .4 * thin)), "74"
                + hex(mix(through, hot, .08 * thin)),
                hex(mix(through, BLACK, .18)));
    }

    private String off(double lightness) {
        return new Finish(s.subject.opal(), .2, s.ambient()).tone(lightness);
    }
}
