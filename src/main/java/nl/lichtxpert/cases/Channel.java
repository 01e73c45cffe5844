package nl.lichtxpert.cases;

/** How a case began. */
public enum Channel { FORM, MAIL, TELEPHONE, LETTER }
