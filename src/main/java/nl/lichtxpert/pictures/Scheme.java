package nl.lichtxpert.pictures;

/** The hour of the picture: a light studio, or a room at dusk in which the lamp's own light does the work. */
public enum Scheme {
    LIGHT, DUSK
}
