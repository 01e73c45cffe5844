package nl.lichtxpert.alerts;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.recalls.Recall;

/** The words of alerts, by mail and on paper. A recall has the parts of art. 36(2) Regulation (EU) 2023/988 in their order. */
public final class Wording {
    private final Function<String, String> absolute;
    private final BiFunction<OrderNumber, Language, String> orderPage;

    /**
     * @param absolute makes a path of the shop an address
     * @param orderPage path of a buyer's own page
     */
    public Wording(Function<String, String> absolute, BiFunction<OrderNumber, Language, String> orderPage) {
        this.absolute = absolute;
        this.orderPage = orderPage;
    }

    Note note(Alert alert, Optional<Recall> recall, Order order, String email) {
        Texts t = Texts.in(order.language());
        String subject = alert.kind() == Alert.Kind.RECALL ? t.of("alerts.recall-headline") + ": " + articles(alert, order)
                : t.of("alerts.subject." + alert.kind(), order.number());
        return new Note(email, order.language(), subject, parts(alert, recall, order), List.of());
    }

    private List<Note.Part> parts(Alert alert, Optional<Recall> recall, Order order) {
        return switch (alert.kind()) {
            case RECALL -> recall(recall.orElseThrow(), order, articles(alert, order));
            case DELAY -> delay(alert, order);
            case TERMS -> terms(alert, order);
        };
    }

    /** Names of what she bought of it. */
    private static String articles(Alert alert, Order order) {
        return order.lines().stream().filter(line -> alert.skus().contains(line.sku())).map(line -> line.name() + " (" + line.sku() + ")").distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Note.Part> recall(Recall recall, Order order, String articles) {
        Language language = order.language();
        Texts t = Texts.in(language);
        var parts = new ArrayList<Note.Part>();
        parts.add(plain(t.of("alerts.recall-why", order.number(), day(order, language))));
        parts.add(new Note.Part(t.of("alerts.recall-article"), List.of(articles, recall.mark().in(language))));
        parts.add(new Note.Part(t.of("alerts.recall-hazard"), recall.hazard().in(language).lines().toList()));
        parts.add(new Note.Part(t.of("alerts.recall-action"), action(recall, t, language)));
        parts.add(new Note.Part(t.of("alerts.recall-remedies"), remedies(recall, t)));
        parts.add(new Note.Part(t.of("alerts.recall-contact"), List.of(ShopIdentity.LICHTXPERT.telephone() + " · " + ShopIdentity.LICHTXPERT.email(),
                absolute.apply(language == Language.NL ? "/contact" : "/en/contact"))));
        parts.add(new Note.Part(t.of("alerts.recall-share"), List.of(absolute.apply(RecallPages.path(recall.number().value(), language)))));
        return parts;
    }

    static List<String> action(Recall recall, Texts texts, Language language) {
        var lines = new ArrayList<String>();
        lines.add(texts.of("alerts.recall-stop"));
        lines.addAll(recall.action().in(language).lines().toList());
        return lines;
    }

    static List<String> remedies(Recall recall, Texts texts) {
        return recall.remedies().stream().map(remedy -> "– " + texts.of("alerts.remedy." + remedy)).toList();
    }

    private List<Note.Part> delay(Alert alert, Order order) {
        Language language = order.language();
        Texts t = Texts.in(language);
        String expected = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(alert.expected().orElseThrow());
        var parts = new ArrayList<Note.Part>();
        parts.add(plain(t.of("alerts.delay", order.number(), expected)));
        paragraphs(alert.text(language)).forEach(parts::add);
        String page = orderPage.apply(order.number(), language);
        parts.add(new Note.Part(t.of("alerts.delay-call-off"), List.of(absolute.apply(page + (language == Language.NL ? "/annuleren" : "/cancel")))));
        parts.add(new Note.Part(t.of("alerts.order-page"), List.of(absolute.apply(page))));
        return parts;
    }

    private List<Note.Part> terms(Alert alert, Order order) {
        Language language = order.language();
        Texts t = Texts.in(language);
        var parts = new ArrayList<Note.Part>();
        parts.add(plain(t.of("alerts.terms", order.number(), articles(alert, order))));
        paragraphs(alert.text(language)).forEach(parts::add);
        parts.add(new Note.Part(t.of("alerts.order-page"), List.of(absolute.apply(orderPage.apply(order.number(), language)))));
        return parts;
    }

    private static List<Note.Part> paragraphs(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split("\\R\\s*\\R")).map(one -> new Note.Part("", one.lines().toList())).toList();
    }

    private static Note.Part plain(String text) {
        return new Note.Part("", List.of(text));
    }

    private static String day(Order order, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).withZone(java.time.ZoneId.of("Europe/Amsterdam")).format(order.placedAt());
    }

    /** One letter as a page of XHTML. */
    String letter(Alert alert, Optional<Recall> recall, Order order, List<String> address) {
        Texts t = Texts.in(order.language());
        var page = new StringBuilder("<div class=\"letter\" lang=\"" + order.language().tag() + "\"><p>");
        address.forEach(line -> page.append(plainXml(line)).append("<br/>"));
        page.append("</p><h1>").append(plainXml(alert.kind() == Alert.Kind.RECALL ? t.of("alerts.recall-headline")
                : t.of("alerts.subject." + alert.kind(), order.number()))).append("</h1>");
        for (Note.Part part : parts(alert, recall, order)) {
            page.append("<p>").append(part.label().isEmpty() ? "" : "<strong>" + plainXml(part.label()) + "</strong><br/>");
            part.lines().forEach(line -> page.append(plainXml(line)).append("<br/>"));
            page.append("</p>");
        }
        return page.append("</div>").toString();
    }

    static String paper(String letters) {
        return "<html lang=\"nl\"><head><title>" + plainXml(Texts.in(Language.NL).of("alerts.letters")) + "</title><meta name=\"description\" content=\""
                + plainXml(Texts.in(Language.NL).of("alerts.letters")) + "\"/><style>body { font-family: Paper; font-size: 11pt } .letter { page-break-after: "
                + "always } h1 { font-size: 18pt }</style></head><body>" + letters + "</body></html>";
    }

    private static String plainXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
