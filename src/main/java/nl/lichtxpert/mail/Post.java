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

        private final boolean lasting;

        PostFault(String what) {
            this(what, false);
        }

        private PostFault(String what, boolean lasting) {
            super(what, null, false, true);
            this.lasting = lasting;
        }

        /** The addressee's server says that it will never take mail for this address. */
        static PostFault lasting() {
            return new PostFault("mail server refused an addressee for good", true);
        }

        boolean isLasting() {
            return lasting;
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
