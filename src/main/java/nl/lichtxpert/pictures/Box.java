package nl.lichtxpert.pictures;

/** The outline of the drawn article in the picture's units: what the dimension lines measure. */
record Box(double x, double y, double w, double h) {
    static Box around(double cx, double cy, double w, double h) {
        return new Box(cx - w / 2, cy - h / 2, w, h);
    }

    double cx() {
        return x + w / 2;
    }

    double cy() {
        return y + h / 2;
    }

    double right() {
        return x + w;
    }

    double bottom() {
        return y + h;
    }
}
