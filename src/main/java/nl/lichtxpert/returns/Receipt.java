package nl.lichtxpert.returns;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.shipping.Barcode;

/**
 * The receipt of a declaration (art. 6:230oa(4) BW): what was declared, and the date and time of submitting with their zone. One set of words for the page, the
 * PDF and the mail. It says the same whether or not the order was recognised; only who came by the link of an order is told that it was a business's.
 */
record Receipt(Registered registered, Declaration declaration) {
    Language language() {
        return registered.language();
    }

    Texts texts() {
        return Texts.in(registered.language());
    }

    String title() {
        return texts().of("returns.receipt");
    }

    /** {@code zondag 22 november 2026 om 15.16.05 uur (UTC+01:00, Europe/Amsterdam)}. */
    String submitted() {
        var moment = registered.submittedAt().atZone(WithdrawalTerm.SHOP_TIME);
        String pattern = language() == Language.NL ? "EEEE d MMMM yyyy 'om' HH.mm.ss 'uur'" : "EEEE d MMMM yyyy 'at' HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, language().locale()).format(moment) + " (UTC" + moment.getOffset() + ", " + WithdrawalTerm.SHOP_TIME + ")";
    }

    List<Declaration.Stated> stated() {
        var facts = List.of(new Declaration.Stated(texts().of("returns.submitted"), List.of(submitted())),
                new Declaration.Stated(texts().of("returns.number"), List.of(registered.number().value())));
        return Stream.concat(facts.stream(), declaration.stated(texts()).stream()).toList();
    }

    /** What comes next. */
    List<String> next() {
        var lines = new ArrayList<>(List.of(texts().of("returns.next-judged"), texts().of("returns.next-send"), texts().of("returns.next-refund")));
        boolean business = registered.business() && registered.knownBy() == Registered.KnownBy.LINK;
        lines.add(texts().of(business ? "returns.next-business" : "returns.next-exceptions"));
        return lines;
    }

    String fileName() {
        return texts().of("returns.file", registered.number()) + ".pdf";
    }

    byte[] pdf() {
        var html = new StringOutput();
        JtereceiptpaperGenerated.render(new OwaspHtmlTemplateOutput(html), null, this, Own.inForce().identity());
        return PdfPress.print(html.toString());
    }

    String word(String key) {
        return texts().of("returns." + key);
    }

    /** What comes back, as it was declared. */
    List<String> articles() {
        return declaration.articlesStated(texts());
    }

    String formName() {
        return texts().of("returns.form-file", registered.number()) + ".pdf";
    }

    /** The sheet that goes into the parcel (clause P3): reference, articles and where to; names nobody. */
    byte[] form() {
        var html = new StringOutput();
        JtereturnformGenerated.render(new OwaspHtmlTemplateOutput(html), null, this, Own.inForce().identity(), Barcode.of(registered.number().value()));
        return PdfPress.print(html.toString());
    }

    Note note() {
        var parts = new ArrayList<Note.Part>();
        parts.add(new Note.Part("", List.of(texts().of("returns.mail-greeting", declaration.name()))));
        parts.add(new Note.Part("", List.of(texts().of("returns.mail-intro"))));
        parts.add(new Note.Part("", List.of(texts().of("returns.statement"))));
        stated().forEach(stated -> parts.add(new Note.Part(stated.label(), stated.values())));
        next().forEach(line -> parts.add(new Note.Part("", List.of(line))));
        return new Note(declaration.email(), language(), title() + " " + registered.number(), parts, List.of(new Note.Paper(fileName(), pdf()),
                new Note.Paper(formName(), form())));
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Receipt " + registered.number();
    }
}
