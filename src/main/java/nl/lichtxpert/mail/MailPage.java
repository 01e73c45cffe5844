package nl.lichtxpert.mail;

import java.util.List;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;

/** A message as its template prints it. Lives as briefly as the message is made. */
record MailPage(Kind kind, Order order, Texts texts, String subject, String name, List<String> address, String link, String withdrawLink, String placedOn,
        List<String> tracks,
        ShopIdentity shop, boolean demo) {
    /** Never the values. */
    @Override
    public String toString() {
        return "MailPage";
    }
}
