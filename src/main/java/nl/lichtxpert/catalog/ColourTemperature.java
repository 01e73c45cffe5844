package nl.lichtxpert.catalog;

/** Correlated colour temperature, or the range an adjustable lamp covers. Kelvin, 1000 to 10000; {@code from} equals {@code to} for a fixed white. */
public record ColourTemperature(int fromKelvin, int toKelvin) {
    public ColourTemperature {
        if (fromKelvin < 1000 || toKelvin > 10_000 || fromKelvin > toKelvin) throw new IllegalArgumentException("kelvin: 1000 to 10000, from not above to");
    }

    public static ColourTemperature of(int kelvin) {
        return new ColourTemperature(kelvin, kelvin);
    }

    public boolean adjustable() {
        return fromKelvin != toKelvin;
    }
}
