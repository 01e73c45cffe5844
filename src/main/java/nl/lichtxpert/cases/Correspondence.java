package nl.lichtxpert.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that was said in a case, with how the asker is reached; sealed as one record of class CASE. What is in it was masked before ({@link Masks}).
 *
 * @param name as she gave it, may be empty
 * @param email where answers go, empty when she only gave a telephone number or wrote a letter
 * @param telephone empty when not given; shown to nobody but by a call task
 * @param subject in her own words, may be empty
 * @param messages the oldest first
 * @param notes of employees among themselves; hers to see in a copy of her data
 */
public record Correspondence(String name, String email, String telephone, String subject, List<Message> messages, List<Remark> notes) {
    static final int MOST_MESSAGES = 200;
    static final int MOST_TEXT = 10_000;

    public Correspondence {
        name = Masks.mask(name);
        subject = Masks.mask(subject);
    }

    /** Who says something. */
    public enum From { CUSTOMER, SHOP }

    /**
     * Something that was said.
     *
     * @param by number of the employee, empty for the customer
     */
    public record Message(From from, String by, Instant at, String text, List<Kept> files) {
        public Message {
            text = Masks.mask(text);
        }

        /** Never the words. */
        @Override
        public String toString() {
            return "Message";
        }
    }

    /** A file that lies sealed beside the record. */
    public record Kept(UUID id, String name, FileKind kind, int bytes) {
        /** Never the name. */
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** A note among employees. */
    public record Remark(String by, Instant at, String text) {
        public Remark {
            text = Masks.mask(text);
        }

        /** Never the words. */
        @Override
        public String toString() {
            return "Remark";
        }
    }

    Correspondence with(Message message) {
        var all = new ArrayList<>(messages);
        all.add(message);
        return new Correspondence(name, email, telephone, subject, all, notes);
    }

    Correspondence with(Remark note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return new Correspondence(name, email, telephone, subject, messages, all);
    }

    /** A file of one of the messages. */
    java.util.Optional<Kept> file(UUID id) {
        return messages.stream().flatMap(message -> message.files().stream()).filter(file -> file.id().equals(id)).findFirst();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Correspondence";
    }
}
