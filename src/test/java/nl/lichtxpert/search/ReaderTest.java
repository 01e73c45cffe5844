package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static final Lexicon NO_ARTICLES = new Lexicon(Language.NL);

    @Test
    void a_lamp_cap_may_be_written_glued_spaced_or_hyphened() {
        for (String text : List.of("e27", "E 27", "e-27", "E27")) assertThat(labels(text)).containsExactly("Fitting E27");
        for (String text : List.of("gu10", "gu 10", "GU-10")) assertThat(labels(text)).containsExactly("Fitting GU10");
        assertThat(labels("gu5,3")).isEqualTo(labels("mr16")).isEqualTo(labels("GU 5.3"));
        assertThat(labels("g24d-3")).containsExactly("Fitting G24d-3");
        assertThat(labels("g53")).containsExactly("Fitting G53");
    }

    @Test
    void caps_have_everyday_names() {
        assertThat(labels("grote fitting")).isEqualTo(labels("dikke fitting")).containsExactly("Fitting E27");
        assertThat(labels("kleine fitting")).isEqualTo(labels("dunne fitting")).containsExactly("Fitting E14");
        assertThat(labels("bajonet")).containsExactly("Bajonet (B22d)");
    }

    @Test
    void a_unit_may_be_glued_or_spelled_and_sizes_are_one_whatever_the_unit() {
        assertThat(wants("inbouwspot 75mm")).isEqualTo(wants("inbouwspot 7,5 cm"));
        assertThat(wants("plafondlamp 120cm")).isEqualTo(wants("plafondlamp 120 cm")).isEqualTo(wants("plafondlamp 1200mm"))
                .isEqualTo(wants("plafondlamp 1,2 m")).isEqualTo(wants("plafondlamp 1.2 meter"));
        assertThat(wants("2700k")).isEqualTo(wants("2700 kelvin"));
        assertThat(wants("10w")).isEqualTo(wants("10 watt"));
        assertThat(wants("36°")).isEqualTo(wants("36 graden"));
        assertThat(wants("12v")).isEqualTo(wants("12 volt"));
        assertThat(wants("806lm")).isEqualTo(wants("806 lumen"));
        assertThat(labels("806lm")).containsExactly("806\u00a0lm");
    }

    @Test
    void words_codes_and_measures_may_be_glued_together() {
        assertThat(labels("kaarslampe14")).isEqualTo(labels("kaarslamp e14"));
        assertThat(wants("gu10dimbaar")).isEqualTo(wants("gu10 dimbaar"));
        assertThat(wants("tl120")).isEqualTo(wants("tl 120"));
        assertThat(wants("hanglamp 10wattzwart")).isEqualTo(wants("hanglamp 10 watt zwart"));
        assertThat(labels("2g11")).containsExactly("Fitting 2G11");
    }

    @Test
    void a_typing_error_is_mended_and_a_real_word_is_left_alone() {
        assertThat(labels("sokelamp")).isEqualTo(labels("sokkellamp"));
        assertThat(Reader.read(Language.NL, "plafon lamp", NO_ARTICLES).corrected()).contains("plafond lamp");
        assertThat(Reader.read(Language.NL, "spits hanglamp", NO_ARTICLES).corrected()).isEmpty();
        assertThat(Reader.read(Language.NL, "spits hanglamp", NO_ARTICLES).unknown()).containsExactly("spits");
    }

    @Test
    void a_word_of_another_trade_is_not_bent_into_ours() {
        assertThat(Reader.read(Language.NL, "groeilamp", NO_ARTICLES).corrected()).isEmpty();
        assertThat(Reader.read(Language.NL, "groeilmap", NO_ARTICLES).corrected()).contains("gloeilamp");
        assertThat(Reader.read(Language.NL, "blacklight", NO_ARTICLES).corrected()).as("two slips, and the first letter wrong").isEmpty();
        assertThat(labels("plafonlamp")).containsExactly("Plafondlamp");
    }

    @Test
    void prices_have_two_ends_and_numbers_a_ceiling_or_a_floor() {
        assertThat(labels("hanglamp tussen 50 en 150 euro")).isEqualTo(labels("hanglamp € 50 - € 150")).containsExactly("Hanglamp", "€\u00a050–150");
        assertThat(labels("minder dan 10 watt")).containsExactly("tot\u00a010\u00a0W");
        assertThat(labels("meer dan 2000 lumen")).containsExactly("vanaf\u00a02000\u00a0lm");
    }

    @Test
    void watts_of_a_saving_lamp_stand_for_more_light_than_those_of_a_gloeilamp() {
        assertThat(labels("spaarlamp 11w")).containsExactly("Lichtbron", "11\u00a0W\u00a0van\u00a0vroeger,\u00a0nu\u00a0±\u00a0600\u00a0lm");
        assertThat(labels("voeding 350 mA")).containsExactly("Driver of trafo", "350\u00a0mA");
        assertThat(labels("ovenlamp 300 graden")).containsExactly("Ovenlamp", "300\u00a0°C");
    }

    @Test
    void pins_are_no_colour_and_a_hall_is_no_high_bay() {
        assertThat(labels("plc 2 pins")).containsExactly("PL-lamp", "2 pinnen");
        assertThat(labels("lamp voor de hal")).containsExactly("Hal");
        assertThat(labels("hallamp")).containsExactly("Hal");
        assertThat(labels("bedrijfshalverlichting")).containsExactly("High bay");
    }

    @Test
    void only_the_kind_of_lamp_asked_for_is_a_loose_fitting() {
        assertThat(labels("welke lamp past in een e14 fitting")).doesNotContain("Fitting (los)").contains("Fitting E14");
        assertThat(labels("losse fitting e27")).contains("Fitting (los)");
    }

    @Test
    void a_word_that_asks_nothing_ends_what_zonder_turned_round() {
        assertThat(labels("zonder flikkering ledpaneel")).containsExactly("Ledpaneel");
        assertThat(labels("ledpaneel zonder een sensor")).hasSize(2).last().asString().startsWith("zonder een");
    }

    @Test
    void gear_is_asked_for_and_its_lamp_says_only_where_it_goes() {
        assertThat(labels("dimmer voor gu10 spots")).containsExactly("Dimmer");
        assertThat(labels("trafo voor g4 lampjes")).containsExactly("Trafo");
        assertThat(labels("fitting voor g9 lamp")).contains("Fitting G9");
        assertThat(Reader.read(Language.EN, "which bulb for an oven", NO_ARTICLES).wishes()).extracting(Wish::label).containsExactly("Oven bulb");
    }

    @Test
    void neighbours_and_trade_use_other_words_for_the_same_lamp() {
        assertThat(wants("dampkaplampje")).isEqualTo(wants("afzuigkaplampje"));
        assertThat(wants("luster")).isEqualTo(wants("kroonluchter"));
        assertThat(wants("stehlampe")).isEqualTo(wants("vloerlamp"));
        assertThat(wants("tl5")).isEqualTo(wants("t5"));
        assertThat(labels("noodaccu 3,6v")).contains("3,6\u00a0V");
    }

    @Test
    void a_compound_may_stand_the_wrong_way_round() {
        assertThat(wants("lamp voor in de oven")).isEqualTo(wants("ovenlamp"));
        assertThat(wants("lampje koelkast")).isEqualTo(wants("koelkastlampje"));
        assertThat(wants("verlichting boven spiegel")).isEqualTo(wants("spiegelverlichting"));
    }

    @Test
    void a_lamp_with_a_thing_is_a_lamp_and_a_part_named_later_stays_a_part() {
        assertThat(labels("lamp met dimmer")).containsExactly("Dimbaar");
        assertThat(labels("led dimmer")).containsExactly("Dimmer");
        assertThat(labels("wandlamp met dimmer")).containsExactly("Wandlamp", "Dimbaar");
        assertThat(labels("maat 75 inbouwspot")).containsExactly("75\u00a0mm", "Inbouwspot");
    }

    @Test
    void the_words_of_a_question_ask_for_no_article() {
        assertThat(Reader.read(Language.NL, "waarom knippert mijn ledlamp", NO_ARTICLES).unknown()).isEmpty();
        assertThat(labels("door welke hanglamp")).containsExactly("Hanglamp");
    }

    @Test
    void a_replacement_of_a_halogen_spot_is_as_bright_as_the_spot_was() {
        assertThat(wants("halogeen spotje gu10 50w").getLast()).isInstanceOfSatisfying(Want.Either.class,
                either -> assertThat(either.wants()).contains(new Want.Within(Column.LUMEN, 285, 525)));
        assertThat(wants("halogeen spotje mr16 50w").getLast()).isInstanceOfSatisfying(Want.Either.class,
                either -> assertThat(either.wants()).contains(new Want.Within(Column.LUMEN, 513, 945)));
    }

    @Test
    void spelling_of_compounds_does_not_matter() {
        assertThat(wants("led strip")).isEqualTo(wants("led-strip")).isEqualTo(wants("ledstrips")).isEqualTo(wants("LEDstripje"));
        assertThat(labels("buiten wand lamp")).isEqualTo(labels("buitenwandlampen")).containsExactly("Buitenwandlamp");
        assertThat(labels("badkamerlampje")).containsExactly("Badkamer (vanaf IP44)");
        assertThat(labels("ledlamp 60 watt")).contains("60\u00a0W\u00a0van\u00a0vroeger,\u00a0nu\u00a0±\u00a0806\u00a0lm");
        assertThat(labels("plafonnières")).isEqualTo(labels("plafonniere")).containsExactly("Plafondlamp");
    }

    @Test
    void colour_codes_and_words_are_kelvins() {
        assertThat(labels("warm wit")).isEqualTo(labels("warmwitte")).containsExactly("Warm wit (2700–3000 K)");
        assertThat(labels("extra warm wit")).containsExactly("Extra warm wit (1800–2200 K)");
        assertThat(wants("840").getFirst()).isEqualTo(Want.reaches(4000, 4000));
        assertThat(labels("930")).containsExactly("Kleurcode 930 (3000 K, Ra 90)");
        assertThat(labels("830 lumen")).containsExactly("830\u00a0lm");
    }

    @Test
    void watts_are_brightness_for_a_bulb_and_length_for_a_tube() {
        assertThat(wants("gloeilamp 60w").getLast()).isInstanceOfSatisfying(Want.Either.class, either -> assertThat(either.wants())
                .contains(new Want.Within(Column.REPLACES, 60, 60),
                new Want.Within(Column.LUMEN, 765, 1209)));
        assertThat(wants("tl 36w").getLast()).isInstanceOfSatisfying(Want.Either.class, either -> assertThat(either.wants())
                .contains(new Want.Within(Column.LENGTH, 1160, 1240)));
    }

    @Test
    void protection_is_a_floor_and_words_stand_for_it() {
        assertThat(wants("ip44")).containsExactly(new Want.Within(Column.IP, 44, 69));
        assertThat(wants("waterdicht")).containsExactly(new Want.Within(Column.IP, 65, 69));
        assertThat(wants("spatwaterdicht")).containsExactly(new Want.Within(Column.IP, 44, 69));
        assertThat(wants("ugr<19")).containsExactly(new Want.Within(Column.UGR, 1, 19));
    }

    @Test
    void zonder_niet_and_geen_turn_a_wish_round() {
        for (String no : List.of("zonder", "niet", "geen")) assertThat(wants("hanglamp " + no + " rotan").getLast()).isInstanceOf(Want.Lacks.class);
        assertThat(labels("niet dimbaar")).containsExactly("Niet dimbaar");
        assertThat(labels("zonder stroom")).containsExactly("Zonder stroompunt");
    }

    @Test
    void dimmer_is_not_dimbaar() {
        assertThat(labels("dimmer")).containsExactly("Dimmer");
        assertThat(labels("dimbare")).containsExactly("Dimbaar");
    }

    @Test
    void typing_errors_are_mended_but_never_in_codes() {
        assertThat(corrected("plafondlmap")).isEqualTo("plafondlamp");
        assertThat(labels("plafonnierre")).containsExactly("Plafondlamp");
        assertThat(corrected("inbouspot")).isEqualTo("inbouwspot");
        assertThat(corrected("halogeenlmap")).isEqualTo("halogeenlamp");
        assertThat(labels("ledspotjess wit")).containsExactly("Ledspot", "Wit");
        assertThat(corrected("badkamerlmap wit")).isEqualTo("badkamerlamp wit");
        assertThat(Reader.read(Language.NL, "e72 gu11", NO_ARTICLES).corrected()).isEmpty();
    }

    @Test
    void a_price_has_a_direction() {
        assertThat(wants("hanglamp tot 100 euro").getLast()).isEqualTo(new Want.Within(Column.PRICE, 0, 10_000));
        assertThat(wants("hanglamp boven € 50").getLast()).isEqualTo(new Want.Within(Column.PRICE, 5_000, Integer.MAX_VALUE));
    }

    @Test
    void english_has_words_of_its_own() {
        var lexicon = new Lexicon(Language.EN);
        assertThat(Reader.read(Language.EN, "dimmable pendant warm white", lexicon).wishes()).extracting(Wish::label).containsExactly("Dimmable", "Pendant",
                "Warm white (2700–3000 K)");
        assertThat(Reader.read(Language.EN, "candle small edison screw", lexicon).wishes()).extracting(Wish::label).containsExactly("Candle", "Cap E14");
        assertThat(Reader.read(Language.EN, "bayonet", lexicon).wishes()).extracting(Wish::label).containsExactly("Bayonet (B22d)");
    }

    @Property(tries = 400)
    void any_text_can_be_read(@ForAll String text, @ForAll Language language) {
        var reading = Reader.read(language, text, NO_ARTICLES);
        for (Wish wish : reading.wishes()) assertThat(wish.start()).isBetween(0, wish.end());
        for (Wish wish : reading.wishes()) assertThat(wish.end()).isLessThanOrEqualTo(text.length());
    }

    private static List<String> labels(String text) {
        return Reader.read(Language.NL, text, NO_ARTICLES).wishes().stream().map(Wish::label).toList();
    }

    private static List<Want> wants(String text) {
        return Reader.read(Language.NL, text, NO_ARTICLES).wishes().stream().map(Wish::want).toList();
    }

    private static String corrected(String text) {
        return Reader.read(Language.NL, text, NO_ARTICLES).corrected().orElse("");
    }
}
