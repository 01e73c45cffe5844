package nl.lichtxpert.mail;

/** Carries a composed message away. Two there are: a mail server, and the local outbox that only keeps the sealed copy. */
interface Post {
    /** @throws PostFault when it was not accepted; the message is tried again later */
    void send(Message message);

    /** Who outside the shop gets to see what is sent, as the ledger names it; empty when nothing leaves. */
    java.util.Optional<String> recipient();

    /** What is handed to the carrier: addressee, both forms of the text, files, and where a subscription is ended. */
    record Message(String to, String subject, String text, String html, java.util.List<File> files, String unsubscribe, java.util.Optional<Note.Reply> reply) {
        Message(String to, String subject, String text, String html, java.util.List<File> files) {
            this(to, subject, text, html, files, "", java.util.Optional.empty());
        }

        @Override
        public String toString() {
            return "Message";
        }
    }

    /** An attachment. */
    record File(String name, String type, byte[] bytes) {}

    /** The carrier did not take the message. Holds no address and no answer of the server: those name people. */
    final class PostFault extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** What was in the way. */
        enum Why {
            /** Something of the shop's own that is not in order yet; nobody was asked. */
            OURSELVES,
            /** The carrier itself; it may take anything again in a while. */
            CARRIER,
            /** The addressee's mailbox, for now: full, or slow on purpose. */
            MAILBOX_BUSY,
            /** There is no such mailbox. */
            NO_MAILBOX,
            /** This text, for good. */
            TEXT
        }

        private final Why why;

        PostFault(String what) {
            this(what, Why.CARRIER);
        }

        private PostFault(String what, Why why) {
            super(what, null, false, true);
            this.why = why;
        }

        /** Nobody was asked: something of the shop's own is not in order yet. */
        static PostFault ourselves(String what) {
            return new PostFault(what, Why.OURSELVES);
        }

        /** The addressee's server takes this later, it says. */
        static PostFault busy() {
            return new PostFault("mail server did not send a message", Why.MAILBOX_BUSY);
        }

        /** The addressee's server takes her mail, and not this text. */
        static PostFault text() {
            return new PostFault("mail server refused a text for good", Why.TEXT);
        }

        /** The addressee's server says that it will never take mail for this address. */
        static PostFault lasting() {
            return new PostFault("mail server refused an addressee for good", Why.NO_MAILBOX);
        }

        boolean isLasting() {
            return why == Why.NO_MAILBOX || why == Why.TEXT;
        }

        /** Whether somebody else than the shop did not take it. */
        boolean isOutside() {
            return why != Why.OURSELVES;
        }

        Why why() {
            return why;
        }
    }

    /** Keeps nothing: the sealed copy in the vault is the outbox. */
    Post LOCAL = new Post() {
        @Override
        public void send(Message message) {
            // It lies sealed in the vault already.
        }

        @Override
        public java.util.Optional<String> recipient() {
            return java.util.Optional.empty();
        }
    };
}
