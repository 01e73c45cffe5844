package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.EnergyClass;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.catalog.Unit;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Lettering;
import nl.lichtxpert.platform.Money;
import org.junit.jupiter.api.Test;

class EnergyTest {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.lichtxpert");

    @Test
    void a_light_source_without_a_class_cannot_be_offered() {
        assertThatThrownBy(() -> Energy.of("A", LabelDuty.LIGHT_SOURCE, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beside_the_price_of_a_light_source_stand_arrow_range_label_and_sheet() {
        String price = price(Energy.of("LX/1", LabelDuty.LIGHT_SOURCE, Optional.of(EnergyClass.D)));
        var letter = new Lettering.Style(26, Lettering.Weight.BOLD, Lettering.Anchor.MIDDLE);
        assertThat(price).contains("energy-D", Energy.Arrow.RANGE, Lettering.path("D", 41, 25.5, letter), "/energielabel/LX/1", "/productinformatieblad/LX/1",
                "Energieklasse D op een schaal van A tot G");
    }

    @Test
    void a_luminaire_with_a_removable_source_gets_the_sentence_and_never_an_arrow() {
        String price = price(Energy.of("LX-2", LabelDuty.CONTAINING_PRODUCT, Optional.of(EnergyClass.E)));
        assertThat(price).contains("Dit product bevat een lichtbron van energie-efficiëntieklasse E.").doesNotContain("<svg", "energielabel");
    }

    @Test
    void a_thing_without_light_says_nothing_of_energy() {
        assertThat(price(Energy.of("LX-3", LabelDuty.NO_LIGHT_SOURCE, Optional.empty()))).doesNotContain("nergie", "<svg");
    }

    @Test
    void prices_are_with_vat_until_somebody_chooses_otherwise() {
        var frame = Samples.frame(Language.NL);
        assertThat(frame.vat()).isEqualTo(Frame.Vat.INCLUDED);
        assertThat(PriceTag.shown(Money.ofCents(1210), frame.vat(), Language.NL)).isEqualTo("€\u00a012,10");
        assertThat(PriceTag.shown(Money.ofCents(1210), Frame.Vat.EXCLUDED, Language.NL)).isEqualTo("€\u00a010,00");
    }

    @Test
    void a_reduction_never_promises_more_per_cent_than_it_is() {
        var tag = new PriceTag(Money.ofCents(2246), Optional.of(Money.ofCents(2495)), Optional.empty(), Unit.PIECE, 1, new Energy.Silent());
        assertThat(tag.percentOff()).isEqualTo(9);
    }

    private static String price(Energy energy) {
        var output = new StringOutput();
        ENGINE.render("storefront/price.jte", Map.of("frame", Samples.frame(Language.NL), "tag", PriceTag.plain(Money.ofCents(1295), Unit.PIECE, 1, energy)),
                output);
        return output.toString();
    }
}
