package nl.lichtxpert.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.ShopIdentity;
import org.junit.jupiter.api.Test;

class ParcelPaperTest {
    private static final String ORDER = "LX-2026-4F7K2";
    private static final List<String> CUSTOMER = List.of("Anneke van der Canarie", "Vinkenlaan 12-A", "3512 AB Utrecht", "Nederland");
    private static final List<String> SHOP = List.of("LichtXpert BV", "Lage Brink 11", "7317 BD Apeldoorn");

    @Test
    void a_packing_slip_says_what_is_in_the_box_and_no_price() throws Exception {
        byte[] pdf = new PackingSlipPdf().render(slip(3));

        assertThat(Pdfs.words(pdf)).contains("Pakbon", "Anneke van der Canarie", "Bestelnummer " + ORDER, "B-00-1", "Artikelnummer LX-00000",
                "Stuks in dit pakket 6", "Totaalgewicht zonder verpakking 7,41 kg").doesNotContain("€");
        assertThat(Pdfs.brokenRules(pdf)).isEmpty();
    }

    @Test
    void a_long_packing_slip_repeats_its_headings() throws Exception {
        byte[] pdf = new PackingSlipPdf().render(slip(30));

        assertThat(Pdfs.pages(pdf)).isBetween(2, 3);
        assertThat(Pdfs.wordsOfPage(pdf, 2)).contains("Pakbon " + ORDER, "Locatie", "Pagina 2 van");
    }

    @Test
    void a_label_carries_both_addresses_and_a_barcode_that_a_scanner_reads() throws Exception {
        byte[] pdf = new LabelPdf().render(label(Label.Kind.OUTWARD, SHOP, CUSTOMER));

        assertThat(Pdfs.words(pdf)).contains("Afzender LichtXpert BV", "Aan Anneke van der Canarie Vinkenlaan 12-A 3512 AB Utrecht",
                "Pakket Nederland", "2,35 kg", ORDER);
        assertThat(scanned(pdf)).isEqualTo(ORDER);
        assertThat(Pdfs.pages(pdf)).isEqualTo(1);
        assertThat(Pdfs.brokenRules(pdf)).isEmpty();
    }

    @Test
    void a_return_label_goes_back_to_the_shop() throws Exception {
        byte[] pdf = new LabelPdf().render(label(Label.Kind.RETURN, CUSTOMER, SHOP));

        assertThat(Pdfs.words(pdf)).contains("Retourlabel", "Aan LichtXpert BV");
        assertThat(scanned(pdf)).isEqualTo(ORDER);
    }

    @Test
    void neither_names_a_person_when_it_is_logged() {
        assertThat(slip(1) + " " + label(Label.Kind.OUTWARD, SHOP, CUSTOMER)).isEqualTo("packing slip of " + ORDER + " label of " + ORDER);
    }

    private static String scanned(byte[] pdf) throws Exception {
        var picture = Pdfs.picture(pdf, 203);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        int barsFrom = picture.getHeight() * 2 / 3;
        var bars = source.crop(0, barsFrom, picture.getWidth(), picture.getHeight() - barsFrom);
        return new Code128Reader().decode(new BinaryBitmap(new HybridBinarizer(bars))).getText();
    }

    private static PackingSlip slip(int lines) {
        var articles = IntStream.range(0, lines)
                .mapToObj(i -> new PackingSlip.Line("LX-%05d".formatted(i), "Hanglamp Vuurtoren, opaalglas en geborsteld messing, 38 cm", 1 + i % 3,
                        "B-%02d-1".formatted(i), 1235))
                .toList();
        return new PackingSlip(ORDER, "INK-2026/17", LocalDate.of(2026, 11, 23), ShopIdentity.LICHTXPERT, CUSTOMER, articles, Language.NL, true);
    }

    private static Label label(Label.Kind kind, List<String> sender, List<String> addressee) {
        return new Label(kind, sender, addressee, ORDER, 2350, "Pakket Nederland", Language.NL);
    }
}
