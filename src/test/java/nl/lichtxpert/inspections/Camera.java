package nl.lichtxpert.inspections;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.cases.Posted;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.returns.Parcel;

/** Does for tests what an employee does on the page of photographs. */
public final class Camera {
    private Camera() {}

    public static boolean keeps(Inspections inspections, Actor.Staff by, Parcel parcel, Posted posted) {
        return inspections.keep(by, parcel, posted.files()) == Inspections.Kept.ALL;
    }

    public static List<Optional<Personal<byte[]>>> sees(Inspections inspections, Actor.Staff by, Parcel parcel) {
        return inspections.of(by, parcel).stream().map(photo -> inspections.photo(by, parcel, photo.id())).toList();
    }
}
