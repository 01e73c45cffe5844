package nl.lichtxpert.payments;

import nl.lichtxpert.storefront.Frame;

/** How a payment stands, for a browser we know nothing of. */
record PaymentStatePage(Frame frame, Tone tone) {
    /** What the page has to say. */
    enum Tone {
        PAID("good"), BUSY("info"), NOT_PAID("warn"), REFUSED("warn"), UNKNOWN("warn");

        private final String notice;

        Tone(String notice) {
            this.notice = notice;
        }

        static Tone of(PaymentState state) {
            return switch (state) {
                case PAID -> PAID;
                case OPEN, PENDING -> BUSY;
                case FAILED, CANCELED, EXPIRED -> NOT_PAID;
                case REFUSED -> REFUSED;
            };
        }

        /** Kind of the notice it stands in. */
        String notice() {
            return notice;
        }

        /** End of its keys in the texts. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
