package nl.lichtxpert.photometry;

import java.util.Optional;

/**
 * A lamp's light, ready to be shown.
 *
 * @param measured from a file of the maker; otherwise reckoned from the beam angle, which must be said
 * @param lumen what the intensities add up to
 * @param sum whether that is what the file states
 * @param cone absent for light without a beam
 */
public record Drawing(boolean measured, int lumen, LightDistribution.Sum sum, PolarDiagram polar, Optional<LightCone> cone) {
    static Drawing measured(LightDistribution light) {
        return of(true, light);
    }

    static Drawing reckoned(int lumen, int beamDegrees) {
        return of(false, ExampleLight.of("", lumen, beamDegrees));
    }

    private static Drawing of(boolean measured, LightDistribution light) {
        return new Drawing(measured, (int) Math.round(light.lumen()), light.sum(), PolarDiagram.of(light), LightCone.of(light));
    }
}
