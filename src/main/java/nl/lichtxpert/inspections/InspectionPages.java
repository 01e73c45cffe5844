package nl.lichtxpert.inspections;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.cases.Enclosed;
import nl.lichtxpert.cases.FileKind;
import nl.lichtxpert.cases.Posted;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.returns.WithdrawalNumber;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Photographs of one return, beside its task. Whose it is stands in none of these pages. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.SERVICE, Role.FINANCE, Role.OWNER})
class InspectionPages {
    private static final String RETURNS = "/medewerker/retouren";
    private static final String PATH = RETURNS + "/{parcel:HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}/fotos";
    private final Database database;
    private final Parcels parcels;
    private final Inspections inspections;
    private final Html html;
    private final Frame.Site site;

    InspectionPages(Database database, Parcels parcels, Inspections inspections, Html html, Frame.Site site) {
        this.database = database;
        this.parcels = parcels;
        this.inspections = inspections;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@AuthenticationPrincipal Employee me, @PathVariable String parcel) {
        return found(me, parcel).map(one -> page(HttpStatus.OK, me, one, "")).orElseGet(() -> Html.seeOther(RETURNS));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> keep(@AuthenticationPrincipal Employee me, HttpServletRequest request, @PathVariable String parcel) throws IOException {
        Optional<Parcel> found = found(me, parcel);
        if (found.isEmpty()) return Html.seeOther(RETURNS);
        if (!Posted.fits(request.getContentType())) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, found.get(), "inspections.none");
        Posted posted = Posted.read(request.getContentType(), request.getInputStream());
        List<Enclosed> photos = posted.files().stream().filter(file -> file.kind() != FileKind.PDF).toList();
        String fault = !posted.fault().isEmpty() ? posted.fault() : photos.isEmpty() ? "inspections.none" : "";
        if (!fault.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, found.get(), fault);
        return switch (inspections.keep(me.actor(), found.get(), photos)) {
            case ALL -> Html.seeOther(RETURNS + "/" + parcel + "/fotos");
            case TOO_MANY -> page(HttpStatus.UNPROCESSABLE_CONTENT, me, found.get(), "inspections.many");
            case TOO_LATE -> page(HttpStatus.CONFLICT, me, found.get(), "inspections.late");
        };
    }

    @GetMapping(PATH + "/{photo:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> photo(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String parcel, @PathVariable UUID photo) {
        Optional<byte[]> bytes = found(me, parcel).flatMap(one -> inspections.photo(me.actor(), one, photo)).map(Reveal.under(Purpose.WITHDRAWAL)::of);
        Optional<FileKind> kind = bytes.flatMap(FileKind::of);
        if (kind.isEmpty()) return missing(visit, me);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(kind.get().type())).cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "sandbox; default-src 'none'").body(bytes.get());
    }

    private ResponseEntity<byte[]> missing(Visit visit, Employee me) {
        return html.page(HttpStatus.NOT_FOUND, "backoffice/message", Map.of("desk", Desk.of(site, me, RETURNS, RETURNS, visit.texts().of("inspections.title")),
                "message", visit.texts().of("inspections.gone")));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, Parcel parcel, String fault) {
        var model = new HashMap<String, Object>(Map.of("parcel", parcel, "fault", fault, "photos", inspections.of(me.actor(), parcel)));
        Desk desk = Desk.of(site, me, RETURNS, RETURNS + "/" + parcel.number() + "/fotos", parcel.number().value());
        model.put("desk", desk);
        model.put("open", inspections.open(parcel));
        return html.page(status, "inspections/photos", model);
    }

    private Optional<Parcel> found(Employee me, String number) {
        return database.read(Zone.STAFF, me.actor(), Purpose.WITHDRAWAL, tx -> parcels.find(tx, new WithdrawalNumber(number)));
    }
}
