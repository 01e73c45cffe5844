package nl.lichtxpert.rights;

/** How a request came in. */
public enum Channel {
    /** She did it herself, on the website. */
    SELF, TELEPHONE, LETTER, EMAIL
}
