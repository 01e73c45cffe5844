package nl.lichtxpert.legal;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.statement.Statement;

/**
 * What a buyer must be able to keep (art. 6:230v(7) and 6:234 BW): terms, the statutory withdrawal form and where the privacy statement stands. One template
 * per document and language is both the page on the website and the PDF with the confirmation, so the two can never differ.
 */
public final class LegalDocuments {
    private static final String VERSION = "2026-11-22";
    private final ShopIdentity shop;
    private final Map<Key, byte[]> printed = new ConcurrentHashMap<>();

    private record Key(Kind kind, Language language) {}

    /** Which document. */
    public enum Kind { TERMS, WITHDRAWAL_FORM, PRIVACY }

    public LegalDocuments(ShopIdentity shop) {
        this.shop = shop;
    }

    /** Day from which the texts apply, ISO 8601: {@code 2026-11-22}. An order keeps the version it was placed under. */
    public String version() {
        return VERSION;
    }

    /** Day of the privacy statement in force, ISO 8601; the text of that day is kept with its hash. */
    public String statementVersion() {
        return Statement.inForce(shop).version().toString();
    }

    /** Heading of the page and name of the document. */
    public String title(Kind kind, Language language) {
        return switch (kind) {
            case TERMS -> language == Language.NL ? "Algemene voorwaarden" : "General terms and conditions";
            case WITHDRAWAL_FORM -> language == Language.NL ? "Modelformulier voor herroeping" : "Model withdrawal form";
            case PRIVACY -> language == Language.NL ? "Privacyverklaring" : "Privacy statement";
        };
    }

    /** File name of the attachment, without a path. */
    public String fileName(Kind kind, Language language) {
        return title(kind, language).toLowerCase(language.locale()).replace(' ', '-') + "-" + VERSION + ".pdf";
    }

    /** Trusted HTML below a first-level heading of the caller: paragraphs and second-level headings, ids {@code artikel-7} or {@code article-7} to link to. */
    public String htmlBody(Kind kind, Language language) {
        var html = new StringOutput();
        var output = new OwaspHtmlTemplateOutput(html);
        boolean dutch = language == Language.NL;
        switch (kind) {
            case TERMS -> {
                if (dutch) JtetermsnlGenerated.render(output, null, shop);
                else JtetermsenGenerated.render(output, null, shop);
            }
            case WITHDRAWAL_FORM -> {
                if (dutch) JtewithdrawalformnlGenerated.render(output, null, shop);
                else JtewithdrawalformenGenerated.render(output, null, shop);
            }
            case PRIVACY -> html.writeContent(paper(Statement.inForce(shop).html(language)));
        }
        return html.toString();
    }

    /** On paper there is nothing to press, and words in another weight would be read out of turn. */
    private static String paper(String html) {
        return html.replaceAll("</?(a|strong)\\b[^>]*>", "");
    }

    /** PDF/A-3a, printed once per language and kept. */
    public byte[] pdf(Kind kind, Language language) {
        return printed.computeIfAbsent(new Key(kind, language), _ -> print(kind, language)).clone();
    }

    private byte[] print(Kind kind, Language language) {
        var html = new StringOutput();
        var page = new LegalPage(title(kind, language), VERSION, language, shop, htmlBody(kind, language));
        JtelegaldocumentGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return PdfPress.print(html.toString());
    }
}
