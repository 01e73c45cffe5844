package nl.lichtxpert.lightplan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is done in the room, and the light that asks for. Of work the figures are those of EN 12464-1:2021 (maintained illuminance, limit of UGR, least Ra)
 * for the ordinary case; of homes there is no standard, and the figures are guide values of the shop's own.
 */
enum Task {
    LIVING("living", Place.HOME, 150, 0, 80, 0),
    DINING("dining", Place.HOME, 200, 0, 80, 75),
    KITCHEN("kitchen", Place.HOME, 300, 0, 80, 90),
    BEDROOM("bedroom", Place.HOME, 100, 0, 80, 0),
    BATHROOM("bathroom", Place.WET, 200, 0, 80, 0),
    HALL("hall", Place.HOME, 100, 0, 80, 0),
    HOBBY("hobby", Place.HOME, 500, 0, 80, 85),
    GARAGE("garage", Place.HALL, 150, 0, 80, 0),
    OFFICE("office", Place.OFFICE, 500, 19, 80, 75),
    MEETING("meeting", Place.OFFICE, 500, 19, 80, 75),
    RECEPTION("reception", Place.OFFICE, 300, 22, 80, 75),
    CLASSROOM("classroom", Place.OFFICE, 500, 19, 80, 75),
    CORRIDOR("corridor", Place.OFFICE, 100, 28, 40, 0),
    SHOP("shop", Place.OFFICE, 300, 22, 80, 80),
    PROFESSIONAL_KITCHEN("professional-kitchen", Place.WET_HALL, 500, 22, 80, 90),
    STORE("store", Place.HALL, 200, 25, 80, 0),
    ROUGH_WORK("rough-work", Place.HALL, 300, 25, 80, 85),
    FINE_WORK("fine-work", Place.HALL, 750, 19, 80, 85);

    /** What kind of luminaire belongs there, and how long the light burns in a year unless somebody knows better, hours. */
    enum Place {
        HOME(1_000, List.of("ceiling-lights", "recessed-spots", "surface-spots", "pendants", "downlights", "smart-luminaires")),
        WET(700, List.of("ceiling-lights", "recessed-spots", "downlights", "waterproof")),
        OFFICE(2_500, List.of("panels", "downlights", "line-lighting", "battens", "track-lighting")),
        WET_HALL(3_000, List.of("waterproof")),
        HALL(2_500, List.of("battens", "waterproof", "line-lighting", "high-bays"));

        private final int hours;
        private final List<String> categories;

        Place(int hours, List<String> categories) {
            this.hours = hours;
            this.categories = categories;
        }

        int hours() {
            return hours;
        }

        List<String> categories() {
            return categories;
        }

        boolean wet() {
            return this == WET || this == WET_HALL;
        }
    }

    private final String key;
    private final Place place;
    private final int lux;
    private final int glare;
    private final int rendering;
    private final int planeCentimetres;

    Task(String key, Place place, int lux, int glare, int rendering, int planeCentimetres) {
        this.key = key;
        this.place = place;
        this.lux = lux;
        this.glare = glare;
        this.rendering = rendering;
        this.planeCentimetres = planeCentimetres;
    }

    static Optional<Task> of(String key) {
        return Arrays.stream(values()).filter(task -> task.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    Place place() {
        return place;
    }

    int lux() {
        return lux;
    }

    /** Limit of the unified glare rating; 0 where there is none. */
    int glare() {
        return glare;
    }

    int rendering() {
        return rendering;
    }

    /** Height above the floor at which the light is wanted. */
    int planeCentimetres() {
        return planeCentimetres;
    }

    boolean ofTheStandard() {
        return glare > 0;
    }
}
