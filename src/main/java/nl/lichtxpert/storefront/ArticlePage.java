package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.advice.Topic;
import nl.lichtxpert.catalog.ColourTemperature;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.media.Photographs;
import nl.lichtxpert.photometry.Drawing;
import nl.lichtxpert.promotions.TierPrices;
import nl.lichtxpert.reviews.Rating;

/**
 * The page of one article.
 *
 * @param card name, picture, price, stock
 * @param description two to six sentences
 * @param light what its light does, for the instruments
 * @param variants the other articles of the same product, this one included, empty when it is alone
 * @param specifications grouped, in the order shown
 * @param maker who made it (GPSR art. 19)
 * @param warning what must be warned of, empty text when there is nothing
 * @param guaranteeMonths the shop's own promise
 * @param customMade made to measure: no withdrawal
 * @param clearance phased out
 * @param related other articles worth a look
 * @param buying what must be known before it is bought
 * @param rating what buyers say
 * @param notice address of the official notice of the legal guarantee, when the shop has it
 * @param garanLabel address of the official GARAN label, when the shop has it and the maker gives that guarantee
 * @param media photographs and papers
 * @param tiers what a piece costs for who takes more
 * @param beside what belongs with it, and why
 * @param instead what can take its place, when it is sold out or phased out
 * @param bought what buyers of it also took, or what sells in its category
 * @param drawing where its light falls, when that is known or can be reckoned
 */
record ArticlePage(Frame frame, Card card, String description, Light light, List<Variant> variants, List<Group> specifications, Optional<Maker> maker,
        String warning,
        int guaranteeMonths, boolean customMade, boolean clearance, List<Card> related,
        Bought bought, Optional<Drawing> drawing, Buying buying, List<Beside> beside, List<Beside> instead,
        Rating rating, Optional<String> notice, Optional<String> garanLabel, List<TierPrices.TierPrice> tiers,
        Photographs.Beside media) {
    /**
     * @param white colour of the light
     * @param lumen amount of light
     * @param beamDegrees width of the beam
     * @param cri colour rendering
     */
    record Light(Optional<ColourTemperature> white, OptionalInt lumen, OptionalInt beamDegrees, OptionalInt cri) {
        boolean any() {
            return white.isPresent() || lumen.isPresent() || beamDegrees.isPresent() || cri.isPresent();
        }

        /** Half the width of the drawn beam 100 units below the lamp, 4 to 150. */
        int beamHalfWidth() {
            double half = Math.toRadians(Math.min(beamDegrees.orElse(0), 150) / 2.0);
            return (int) Math.clamp(Math.round(100 * Math.tan(half)), 4, 150);
        }

        /** Old incandescent bulb that gave about as much light, watt (Regulation (EU) 2019/2020); empty below 136 lumen. */
        OptionalInt likeBulb() {
            int[][] table = {{136, 15}, {249, 25}, {470, 40}, {806, 60}, {1055, 75}, {1521, 100}, {2452, 150}, {3452, 200}};
            int watt = 0;
            for (int[] row : table) if (lumen.orElse(0) >= row[0]) watt = row[1];
            return watt == 0 ? OptionalInt.empty() : OptionalInt.of(watt);
        }
    }

    /** A shelf from what was ordered: {@code heading} is a key of the texts. */
    record Bought(String heading, List<Card> cards) {
        static final Bought NOTHING = new Bought("", List.of());
    }

    /** Another article of the product, by what makes it different. */
    record Variant(String label, String path, boolean current) {}

    /** Specifications under one heading. */
    record Group(String heading, List<Fact> facts) {}

    /**
     * A specification.
     *
     * @param meaning what the word means, in one or two plain sentences; empty for a word everybody knows
     * @param advice page that tells more, if there is one
     */
    record Fact(String name, String value, String meaning, Optional<Topic> advice) {
        Fact(String name, String value, String meaning) {
            this(name, value, meaning, Optional.empty());
        }
    }

    /** An article beside this one, and why it stands there. */
    record Beside(Card card, String why) {}

    /**
     * @param arrives the last day on which it comes when it is ordered today, in words; empty when it is sold out
     * @param weee electrical: the old one may be handed in free of charge
     * @param garanYears free durability guarantee of the maker on the whole article, years above two
     * @param cap one that the bulb finder knows: of a lamp, or of the lamp that a luminaire comes without
     * @param brand and {@code model} as the guarantee label names them
     */
    record Buying(String arrives, boolean weee, OptionalInt garanYears, String brand, String model, Optional<String> cap) {}
}
