package nl.lichtxpert.privacy.consent;

/** By which way an answer came. */
public enum Mechanism {
    /** A button of the banner. */
    BANNER,
    /** The form of the cookie page. */
    SETTINGS,
    /** The one button that withdraws, on every page. */
    WITHDRAW_BUTTON,
    /** She signed in to an account that refuses. */
    ACCOUNT,
    /** The term was over. */
    TERM,
    /** What was asked has changed. */
    GROUND
}
