package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.ColourTemperature;
import nl.lichtxpert.catalog.EnergyClass;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.catalog.Unit;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.reviews.Rating;
import nl.lichtxpert.storefront.ListPage.Filter;
import nl.lichtxpert.storefront.ListPage.Kind;
import nl.lichtxpert.storefront.ListPage.Value;

/** Sample goods for looking at templates. */
final class Samples {
    private static final Energy CLASS_D = new Energy.Arrow("LX-1", EnergyClass.D);

    private Samples() {}

    static Frame frame(Language language) {
        var site = new Frame.Site("https://shop.example", Frame.Mode.DEMO, ShopIdentity.LICHTXPERT);
        return Frame.of(site, language, language == Language.NL ? "/" : "/en/", language == Language.NL ? "/en/" : "/").withTitle("LichtXpert");
    }

    static HomePage home(Language language) {
        return new HomePage(frame(language), HomePages.whites(language), HomePages.caps(language), HomePages.fluxes(language), cards());
    }

    static ListPage list(Language language) {
        var bulbs = CategoryTree.find("led-bulbs").orElseThrow();
        var frame = frame(language).under("light-sources",
                List.of(new Frame.Crumb("Lichtbronnen", "/lichtbronnen"), new Frame.Crumb("Ledlampen", "/lichtbronnen/ledlampen")));
        var whites = new ArrayList<Value>();
        for (int kelvin : Kelvin.STEPS) whites.add(new Value("w" + kelvin, kelvin + " K", kelvin / 40, kelvin == 2700, "glow-" + kelvin));
        var filters = List.of(
                new Filter("lichtkleur", "Lichtkleur", Kind.WHITES, true, whites, Optional.empty()),
                new Filter("fitting", "Fitting", Kind.TICKS, true, List.of(tick("E27", 128), tick("E14", 64), tick("GU10", 31)), Optional.empty()),
                new Filter("prijs", "Prijs", Kind.RANGE, true, List.of(tick("tot € 10", 80), tick("€ 10–25", 41)),
                        Optional.of(new ListPage.Bounds("prijs-van", "5", "prijs-tot", "", "€"))),
                new Filter("dimbaar", "Dimbaar", Kind.TICKS, false, List.of(tick("Dimbaar", 77)), Optional.empty()));
        return new ListPage(frame, "", bulbs.name().in(language),
                List.of(new ListPage.Step("Filamentlampen", "/"), new ListPage.Step("Ledspots", "/")), "/lichtbronnen/ledlampen", "",
                filters, List.of(new ListPage.Choice("relevance", "Relevantie", true), new ListPage.Choice("price-up", "Prijs laag–hoog", false)), cards(), 128,
                List.of(new ListPage.Step("Warm wit (2700–3000 K)", "/")), new Hints(List.of("Wij zochten op \"plafonnière\"."), List.of(), List.of()),
                List.of(new ListPage.Page(1, "/", true), new ListPage.Page(2, "/", false)), Optional.of("/"));
    }

    static ArticlePage article(Language language) {
        var frame = frame(language).under("light-sources", List.of(new Frame.Crumb("Lichtbronnen", "/lichtbronnen"), new Frame.Crumb("Ledlamp A60", "/")));
        var facts = List.of(new ArticlePage.Fact("Fitting", "E27", "Hoe de lamp erin draait."),
                new ArticlePage.Fact("Lichtstroom", "806 lm", ""), new ArticlePage.Fact("Vermogen", "7,2 W", ""));
        return new ArticlePage(frame, cards().getFirst(),
                "Een heldere filamentlamp die warm licht geeft en soepel dimt. Het glas is mondgeblazen van vorm en laat de led als gloeidraad zien.",
                new ArticlePage.Light(Optional.of(ColourTemperature.of(2700)), OptionalInt.of(806), OptionalInt.of(36), OptionalInt.of(92)),
                List.of(new ArticlePage.Variant("2700 K", "/", true), new ArticlePage.Variant("4000 K", "/x", false)),
                List.of(new ArticlePage.Group("Licht", facts)),
                Optional.of(new Maker("m", "Voorbeeld Lampen BV", "Straat 1, 1234 AB Plaats", "www.voorbeeld.example", "")), "", 60, false, true,
                cards().subList(1, 4), ArticlePage.Bought.NOTHING, Optional.empty(),
                new ArticlePage.Buying("vrijdag 27 november", true, OptionalInt.of(5), "Sol", "LX-0", Optional.of("E27")), List.of(), List.of(),
                Rating.NONE, Optional.empty(), Optional.empty(), List.of(), new nl.lichtxpert.media.Photographs.Beside(List.of(), List.of()));
    }

    static List<Card> cards() {
        var cards = new ArrayList<Card>();
        int[] whites = {2700, 2200, 4000, 3000, 6500, 1800};
        for (int i = 0; i < whites.length; i++) {
            Optional<Money> prior = i == 1 ? Optional.of(Money.ofCents(1495)) : Optional.empty();
            Energy energy = i == 3 ? new Energy.Contains(EnergyClass.E) : i == 4 ? new Energy.Arrow("LX-4", EnergyClass.A) : CLASS_D;
            cards.add(new Card("LX-" + i, "/artikel/lamp-" + i, "lamp.svg", "Sol",
                    i == 3 ? "Hanglamp Koepel 40 cm, zwart met messing" : "Ledlamp A60 helder, dimbaar",
                    List.of("E27", "806 lm", whites[i] + " K"), "glow-" + whites[i],
                    new PriceTag(Money.ofCents(i == 3 ? 12900 : 1295), prior, Optional.empty(), Unit.PIECE, 1, energy),
                    i == 2 ? Card.Stock.LAST_PIECES : i == 5 ? Card.Stock.SOLD_OUT : Card.Stock.IN_STOCK));
        }
        return cards;
    }

    private static Value tick(String label, int count) {
        return new Value(label, label, count, false, "");
    }
}
