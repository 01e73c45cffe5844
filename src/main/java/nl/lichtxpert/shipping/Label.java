package nl.lichtxpert.shipping;

import java.util.List;
import nl.lichtxpert.platform.Language;

/**
 * What is stuck on a parcel: name and address, order number, weight and service. No telephone and no e-mail address, the carrier needs neither.
 * Lives only inside the sealed step that renders it.
 *
 * @param kind        which way the parcel goes; on the way back the shop is the addressee
 * @param sender      name and address as printed
 * @param addressee   name and address as printed
 * @param weightGrams of the whole parcel
 * @param service     as the carrier calls it, for instance {@code Pakket Nederland}
 */
record Label(Kind kind, List<String> sender, List<String> addressee, String order, int weightGrams, String service, Language language) {
    /** To the customer or back to the shop. */
    enum Kind { OUTWARD, RETURN }

    Label {
        sender = List.copyOf(sender);
        addressee = List.copyOf(addressee);
        if (sender.isEmpty() || addressee.size() < 3) throw new IllegalArgumentException("a label has a sender, and an addressee with name, street and place");
    }

    @Override
    public String toString() {
        return "label of " + order;
    }
}
