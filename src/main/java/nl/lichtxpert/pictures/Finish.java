package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.BLACK;
import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

import java.util.Map;

/**
 * What a surface is made of, as it answers to light.
 *
 * @param base colour by plain daylight
 * @param gloss 0 powder coat or cloth, 0.5 brushed metal, 1 mirror
 * @param light colour and strength of the light that falls on it, white in the studio
 */
record Finish(int base, double gloss, int light) {
    private static final Map<String, Finish> KNOWN = Map.ofEntries(of("white", 0xf2efe9, .12), of("black", 0x2b2a2a, .16), of("anthracite", 0x474a4d, .16),
            of("grey", 0x9a9996, .12), of("aluminium", 0xc3c5c7, .5), of("steel", 0xaeb1b3, .6), of("chrome", 0xc9ced3, 1), of("brass", 0xc29b52, .6),
            of("gold", 0xd9b15a, .8), of("bronze", 0x7c5b3c, .5), of("copper", 0xc27a55, .7), of("rust", 0x8e5130, .05), of("wood", 0xb98a5b, .08),
            of("rattan", 0xc49a68, .03), of("linen", 0xe3d7c3, 0), of("smoke", 0x57534f, .5), of("amber", 0xc27e2f, .5), of("opal", 0xf3f0ea, .2),
                    of("clear", 0xd9dcdd, .7),
            of("green", 0x3f6b53, .16), of("blue", 0x3f5f86, .16), of("red", 0xa9362d, .16), of("yellow", 0xe2b33c, .16), of("pink", 0xd9a19c, .16),
            of("multi", 0xe8e2d8, .12));

    private static Map.Entry<String, Finish> of(String key, int base, double gloss) {
        return Map.entry(key, new Finish(base, gloss, WHITE));
    }

    /** The finish of that name, white when it is a new word. */
    static Finish named(String key) {
        return KNOWN.getOrDefault(key, KNOWN.get("white"));
    }

    Finish under(int otherLight) {
        return new Finish(base, gloss, otherLight);
    }

    String tone(double lightness) {
        return hex(rgb(lightness));
    }

    /** The base made darker (below 0) or lighter (above 0), at most -1 and 1. */
    int rgb(double lightness) {
        int shade = lightness < 0 ? mix(base, BLACK, -lightness) : mix(base, WHITE, lightness);
        return Tint.filter(shade, light);
    }

    /** An upright cylinder. */
    String across(Ink ink) {
        return ink.across(cylinder());
    }

    /** A lying cylinder. */
    String down(Ink ink) {
        return ink.down(cylinder());
    }

    private String[] cylinder() {
        if (gloss >= .9) {
            return new String[] {tone(-.5), "9" + tone(.35), "17" + tone(-.55), "30" + tone(.2), "37" + tone(.92), "47" + tone(.75), "60" + tone(-.15),
                    "76" + tone(-.62),
                "88" + tone(-.2), "95" + tone(.5), tone(-.4)};
        }
        double lift = .16 + gloss * .6;
        double deep = .22 + gloss * .44;
        return new String[] {tone(-deep), "14" + tone(-deep * .3), "32" + tone(lift), "44" + tone(lift * .5), "66" + tone(-deep * .4), "90"
                + tone(-deep - gloss * .06),
            tone(-deep * .6)};
    }

    /** A flat face under a lamp somewhere up and to the left. */
    String face(Ink ink) {
        if (gloss >= .5) return ink.slant(tone(gloss * .5), tone(-.1), tone(.22 * gloss), tone(-.22));
        return ink.slant(tone(.1), tone(-.06), tone(-.16));
    }

    /** A ball. */
    String ball(Ink ink) {
        return ink.round(.36, .3, .75, tone(.25 + gloss * .65), "35" + tone(.05), "75" + tone(-.28), tone(-.5 + gloss * .1));
    }

    String edge() {
        return tone(-.5);
    }

    String shine() {
        return hex(Tint.filter(mix(base, WHITE, .5 + gloss / 2), mix(light, WHITE, .4)), .3 + gloss * .4);
    }
}
