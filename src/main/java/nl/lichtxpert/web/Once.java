package nl.lichtxpert.web;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Which addresses were asked for lately, as a fixed number of small numbers: an address takes the place of another that falls on it. Searches, filters and
 * what advertisers hang on an address have no end, and most are asked for once: kept, they push out of memory what is asked for every minute.
 */
final class Once {
    private static final int PLACES = 1 << 14;
    private final AtomicIntegerArray lately = new AtomicIntegerArray(PLACES);

    /** Whether it was asked for before, as far as is remembered; from now on it was. */
    boolean before(String address) {
        int hash = address.hashCode();
        return lately.getAndSet((hash ^ hash >>> 16) & PLACES - 1, hash) == hash;
    }
}
