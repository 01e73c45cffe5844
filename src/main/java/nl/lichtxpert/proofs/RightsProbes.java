package nl.lichtxpert.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.evidence.Synthetic;
import nl.lichtxpert.proofs.FrontDoor.Answer;
import nl.lichtxpert.rights.Rights;

/** Uses the rights of somebody who does not exist. */
final class RightsProbes {
    private final FrontDoor door;
    private final Database database;
    private final Buyers buyers;
    private final Rights rights;
    private final Synthetic people;
    private final Ids ids;

    RightsProbes(FrontDoor door, Database database, Buyers buyers, Rights rights, Synthetic people, Ids ids) {
        this.door = door;
        this.database = database;
        this.buyers = buyers;
        this.rights = rights;
        this.people = people;
        this.ids = ids;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.rights", List.of("X1"), () -> people.person(this::rights)));
    }

    private Finding rights(PersonRef person) {
        var wrong = new ArrayList<String>();
        for (String path : List.of("/mijn-gegevens", "/en/my-data")) {
            Answer form = door.get(path);
            if (form.status() != 200 || !DoorProbes.boxes(form.body()).containsKey("email")) wrong.add(path + " has no form");
            if (form.body().contains("type=\"file\"")) wrong.add(path + " asks for a document");
        }
        Answer sent = door.post("/mijn-gegevens", "", Map.of("email", "niemand@proef.invalid"));
        // Who looked twenty times within an hour is asked to wait, as anybody is.
        if (sent.status() != 200 && sent.status() != 429) wrong.add("asking for the link does not work (" + sent.status() + ")");
        Answer closed = door.get("/mijn-gegevens/overzicht");
        if (closed.status() != 303) wrong.add("the overview opens without the link");
        String mark = "Proef" + ids.readable(12);
        seal(person, mark);
        if (!rights.copyTells(person, mark)) wrong.add("a copy of her data does not hold what she gave");
        if (rights.overdue() > 0) wrong.add(rights.overdue() + " requests were not answered in time");
        return Finding.of(wrong);
    }

    private void seal(PersonRef person, String mark) {
        var address = new PostalAddress(mark, "", "Proefstraat", "1", "", "1234 AB", "Proefdam", "NL");
        database.write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            buyers.seal(tx, person, Personal.of(new Contact(mark + "@proef.invalid", "", address)), Personal.of(new Billing(address, "", "", "")));
            return null;
        });
    }
}
