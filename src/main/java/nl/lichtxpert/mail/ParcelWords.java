package nl.lichtxpert.mail;

import java.util.List;

/**
 * What a buyer reads of a parcel that left.
 *
 * @param track "carrier: code", empty text when it was collected
 * @param trackPage the carrier's own page about it, empty text likewise
 * @param pieces what is in it
 * @param later what follows in a next parcel
 */
public record ParcelWords(String track, String trackPage, List<String> pieces, List<String> later) {
    /** Of a message that is about no parcel. */
    static final ParcelWords NONE = new ParcelWords("", "", List.of(), List.of());
}
