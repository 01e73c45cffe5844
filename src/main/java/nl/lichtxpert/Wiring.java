package nl.lichtxpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.lichtxpert.mail.Composer;
import nl.lichtxpert.breach.Breaches;
import nl.lichtxpert.calls.CallProbes;
import nl.lichtxpert.fraud.Disclosure;
import nl.lichtxpert.fraud.Fraud;
import nl.lichtxpert.fraud.Silence;
import nl.lichtxpert.invoices.Corrections;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.ParcelWords;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Evidence;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.evidence.Synthetic;
import nl.lichtxpert.privacy.evidence.Verdict;
import nl.lichtxpert.privacy.vault.Reach;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.proofs.PromiseProbes;
import nl.lichtxpert.proofs.Proofs;
import nl.lichtxpert.rights.Rights;
import nl.lichtxpert.shipping.Shipment;
import nl.lichtxpert.shipping.TaskLine;

/** How the evidence is put together: who erases made-up people, who hears the alarm, which rooms bring probes. */
final class Wiring {
    private Wiring() {}

    /** Writes the letters about orders; what is in a parcel the shipping room tells. */
    static Composer composer(House house) {
        return new Composer(house.html, house.orderLinks, house.documents, Own.inForce().identity(), house.settings, (order, parcel) -> house.database.read(
                Zone.WORKER, new Actor.Job("mail"), Purpose.SEND_ORDER_NEWS, tx -> parcel(house, tx, order, parcel)));
    }

    private static ParcelWords parcel(House house, Tx tx, Order order, int number) {
        List<TaskLine> lines = house.shipping.lines(tx, order);
        Optional<Shipment> found = house.shipping.shipments(tx, order.number()).stream().filter(one -> one.parcel() == number).findFirst();
        if (found.isEmpty()) return new ParcelWords("", "", pieces(lines, TaskLine::open), List.of());
        Shipment parcel = found.get();
        return new ParcelWords(parcel.carrier().title() + ": " + parcel.trackCode(), parcel.trackPage(),
                pieces(lines, line -> parcel.pieces().getOrDefault(line.position(), 0)), pieces(lines, TaskLine::open));
    }

    private static List<String> pieces(List<TaskLine> lines, ToIntFunction<TaskLine> quantity) {
        return lines.stream().filter(line -> quantity.applyAsInt(line) > 0).map(line -> quantity.applyAsInt(line) + " × " + line.line().name()).toList();
    }

    static Evidence evidence(House house) {
        var evidence = new Evidence(house.database, house.clock, people(house), red -> alarm(house, red));
        if (house.settings.own().open()) evidence.schedule(house.jobs);
        return evidence;
    }

    static Breaches breaches(House house) {
        return new Breaches(house.database, new Reach(house.keys), house.ids, house.clock);
    }

    static Fraud fraud(House house) {
        var disclosure = new Disclosure(house.database, house.vault, house.buyers, house.orders, house.payments, Own.inForce().identity(), house.clock);
        var fraud = new Fraud(house.database, house.vault, house.orders, disclosure, house.ids, house.clock,
                person -> house.rights.objects(person, Purpose.FRAUD_CASE));
        fraud.schedule(house.jobs);
        return fraud;
    }

    static Proofs proofs(House house) {
        ServiceDesk desk = house.customers.service;
        house.evidence.add(desk.cases.probes());
        house.evidence.add(new CallProbes(desk.calls, desk.cases, house.database, people(house), house.ids).probes());
        house.evidence.add(new PromiseProbes(house.database, house.clock, house.retention, house.ledgerRounds.books).probes());
        house.evidence.add(List.of(new Probe("proofs.signed", List.of("I1", "R3", "H3"), () -> Finding.of(house.watch.look()))));
        return new Proofs(house.settings, house.database, house.ids, house.clock, house.evidence, people(house), house.buyers, house.rights,
                house.checkout::abandon).watching(house.jobs, house.clock);
    }

    static Rights rights(House house) {
        var rooms = new Rights.Neighbours(house.buyers, house.orders,
                new Corrections(house.database, house.orders, house.invoices, house.clock), house.mail, person -> unpublish(house, person),
                house.visitors.newsletters::noMore, person -> house.customers.accounts.endErased(person), new Silence(house.database, house.clock)::about);
        return new Rights(house.database, house.vault, new Everything(house.keys), house.ledgerRounds.key, rooms, house.links, house.outbox, house.settings,
                house.ids, house.clock);
    }

    /** Her reviews go with her. */
    private static void unpublish(House house, PersonRef person) {
        var clerk = new Actor.Job("rights");
        house.database.read(Zone.WORKER, clerk, Purpose.SHOW_TO_SELF, tx -> house.orders.ofBuyer(tx, person).stream()
                .flatMap(number -> house.orders.find(tx, number).stream()).toList()).forEach(order -> house.showroom.reviews.of(new Actor.Self(person),
                order.number()).forEach(review -> house.showroom.reviews.takeAway(new Actor.Self(person), order, review.position())));
    }

    /** Each day the owner hears of requests whose last day is near; they are named by number only. */
    static void ring(House house) {
        house.rights.schedule(house.jobs, pressing -> house.settings.ownerMail().ifPresent(owner -> {
            Texts texts = Texts.in(Language.NL);
            var parts = new ArrayList<Note.Part>();
            parts.add(new Note.Part("", List.of(texts.of("rights.bell-intro"))));
            pressing.forEach(request -> parts.add(new Note.Part(request.number().value(), List.of(texts.of("rights.bell-line", request.dueOn())))));
            house.mail.tellOwner(new Note(owner, Language.NL, texts.of("rights.bell-subject", pressing.size()), parts, List.of()));
        }));
    }

    private static Synthetic people(House house) {
        return new Synthetic(house.database, house.ids, house.clock, person -> erase(house, person));
    }

    private static void erase(House house, PersonRef person) {
        house.database.write(Zone.VAULT, new Actor.Self(person), Purpose.RETENTION, tx -> {
            for (RetentionClass kept : RetentionClass.values()) house.vault.forget(tx, kept, person);
            return null;
        });
    }

    /** One letter per round, to the address the owner set; the log has it in any case. */
    private static void alarm(House house, List<Verdict> red) {
        house.settings.ownerMail().ifPresent(owner -> {
            Texts texts = Texts.in(Language.NL);
            var parts = new ArrayList<Note.Part>();
            parts.add(new Note.Part("", List.of(texts.of("proofs.alarm-intro"))));
            red.forEach(verdict -> parts.add(new Note.Part(String.join(", ", verdict.probe().clauses()),
                    List.of(texts.of(verdict.probe().name()), verdict.probe().name() + ": " + verdict.said()))));
            parts.add(new Note.Part("", List.of(texts.of("proofs.alarm-page", house.settings.absolute("/privacy/bewijs")))));
            house.mail.tellOwner(new Note(owner, Language.NL, texts.of("proofs.alarm-subject", red.size()), parts, List.of()));
        });
    }
}
