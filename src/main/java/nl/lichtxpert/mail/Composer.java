package nl.lichtxpert.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.web.Html;

/** Writes the messages: a plain text and an HTML form of the same words, and what must be kept as attachments. */
public final class Composer {
    private static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private final Html html;
    private final OrderLinks links;
    private final LegalDocuments documents;
    private final ShopIdentity shop;
    private final Settings settings;
    private final ParcelNews parcels;

    public Composer(Html html, OrderLinks links, LegalDocuments documents, ShopIdentity shop, Settings settings, ParcelNews parcels) {
        this.html = html;
        this.links = links;
        this.documents = documents;
        this.shop = shop;
        this.settings = settings;
        this.parcels = parcels;
    }

    Post.Message compose(Order order, Kind kind, int part, Contact contact, Optional<Personal<byte[]>> invoice) {
        Texts texts = Texts.in(order.language());
        String subject = texts.of("mail.subject." + kind, order.number());
        var page = new MailPage(kind, order, texts, subject, contact.delivery().name(), contact.delivery().lines(order.language().locale()),
                settings.absolute(links.path(order.number(), order.language())),
                settings.absolute(links.path(order.number(), order.language()) + (order.language() == Language.NL ? "/herroepen" : "/withdraw")),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(order.language().locale()).withZone(SHOP_TIME).format(order.placedAt()),
                kind == Kind.SHIPMENT ? parcels.of(order, part) : ParcelWords.NONE, shop, settings.demo());
        String body = html.text("mail/message", Map.of("page", page));
        return new Post.Message(contact.email(), subject, PlainText.of(body), body, files(order, kind, invoice));
    }

    Post.Message compose(Note note) {
        String body = html.text("mail/note", Map.of("note", note, "texts", Texts.in(note.language()), "shop", shop, "demo", settings.demo()));
        return new Post.Message(note.to(), note.subject(), PlainText.of(body), body,
                note.papers().stream().map(paper -> new Post.File(paper.name(), "application/pdf", paper.pdf())).toList(), note.unsubscribe(), note.reply());
    }

    private List<Post.File> files(Order order, Kind kind, Optional<Personal<byte[]>> invoice) {
        var files = new ArrayList<Post.File>();
        if (kind == Kind.CONFIRMATION) {
            for (LegalDocuments.Kind document : LegalDocuments.Kind.values()) {
                files.add(new Post.File(documents.fileName(document, order.language()), "application/pdf", documents.pdf(document, order.language())));
            }
        }
        invoice.ifPresent(pdf -> files.add(new Post.File(Texts.in(order.language()).of("mail.invoice-file", order.number()), "application/pdf",
                Reveal.under(Purpose.SEND_ORDER_NEWS).of(pdf))));
        return files;
    }
}
