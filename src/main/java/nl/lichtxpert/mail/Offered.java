package nl.lichtxpert.mail;

/** What an addressee's server answered when a message was offered. */
public enum Offered {
    TAKEN,
    /** There is no such mailbox. */
    NO_MAILBOX,
    /** She is there, and this text is not taken. */
    NOT_THIS,
    /** Her mailbox is full, or her server slow on purpose. */
    LATER;

    /** What a fault means for one addressee; what is wrong with the carrier itself is thrown on. */
    static Offered of(Post.PostFault fault) {
        return switch (fault.why()) {
            case OURSELVES, CARRIER -> throw fault;
            case MAILBOX_BUSY -> LATER;
            case NO_MAILBOX -> NO_MAILBOX;
            case TEXT -> NOT_THIS;
        };
    }
}
