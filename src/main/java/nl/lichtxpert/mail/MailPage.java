package nl.lichtxpert.mail;

import java.util.List;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;

/** A message as its template prints it. Lives as briefly as the message is made. */
record MailPage(Kind kind, Order order, Texts texts, String subject, String name, List<String> address, String link, String withdrawLink, String placedOn,
        ParcelWords parcel, ShopIdentity shop, boolean demo) {
    /** Never the values. */
    @Override
    public String toString() {
        return "MailPage";
    }

    /** End of the key of its first sentence: what was paid and called off is told to come back. */
    String intro() {
        return kind == Kind.CANCELLATION && order.paidAt().isPresent() ? "CALLED_OFF" : kind.name();
    }
}
