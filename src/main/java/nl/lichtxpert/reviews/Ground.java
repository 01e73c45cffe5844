package nl.lichtxpert.reviews;

/** Why a review is reported, and why it is taken away. The first three are the law's, the others the shop's own terms, which are told before anybody writes. */
public enum Ground {
    /** Insult, threat or discrimination (art. 137c-e, 261, 266, 285 Sr). */
    ILLEGAL,
    /** Tells something about a person who can be recognised (art. 6 GDPR). */
    PRIVACY,
    /** Words or pictures of somebody else's (Auteurswet). */
    COPYRIGHT,
    /** Advertises something, or was paid for (art. 6:193g BW). */
    ADVERTISING,
    /** Is not about the article. */
    OFF_TOPIC
}
