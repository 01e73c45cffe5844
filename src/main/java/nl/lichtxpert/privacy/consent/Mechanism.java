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
    /** Her browser began to send a signal (Global Privacy Control, Do Not Track) after she had said yes. */
    SIGNAL,
    /** The term was over. */
    TERM,
    /** What was asked has changed. */
    GROUND
}
