package nl.lichtxpert.rights;

/** What somebody may ask about her own data (art. 15 to 21 GDPR). */
public enum Right {
    ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION
}
