package nl.lichtxpert.testbank;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.lichtxpert.payments.Amount;
import nl.lichtxpert.payments.Cancellations;
import nl.lichtxpert.payments.PaymentProvider;
import nl.lichtxpert.payments.PaymentRequest;
import nl.lichtxpert.payments.ProviderFault;
import nl.lichtxpert.payments.ProviderStatus;
import nl.lichtxpert.payments.ProviderStatus.Reported;
import nl.lichtxpert.payments.Refunds;
import nl.lichtxpert.payments.SignedNews;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The pretend payment company, as the shop calls it. No money moves. */
public final class TestBank implements PaymentProvider, Refunds, Cancellations, SignedNews, AutoCloseable {
    private static final String NAME = "testbank";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Actor BANK = new Actor.Job(NAME);
    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final Settings settings;
    private final BankStore store = new BankStore();
    private final Signature signature;
    private final Postman postman;

    /** @throws IllegalStateException in production: nobody may pay with a pretend bank there */
    public TestBank(Database database, Clock clock, Ids ids, Settings settings) {
        if (!settings.demo()) throw new IllegalStateException("the test bank is for demonstrations only");
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.settings = settings;
        this.signature = new Signature(ids.secret(), clock);
        this.postman = new Postman(this, store, settings);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Created create(PaymentRequest request) {
        String ref = books(tx -> store.open(tx, "tb_" + ids.readable(24), request, now().plus(PATIENCE)));
        return new Created(ref, URI.create(settings.absolute("/testbank/betaling/" + ref)));
    }

    @Override
    public ProviderStatus fetch(String ref) {
        BankPayment payment = find(ref).orElseThrow(() -> new ProviderFault(NAME, "no such payment"));
        return new ProviderStatus(payment.state(), payment.amount());
    }

    @Override
    public String refund(UUID refund, String ref, Amount amount) {
        return books(tx -> {
            store.find(tx, ref, now());
            return store.refund(tx, "re_" + ids.readable(24), refund, ref, amount);
        }).orElseThrow(() -> new ProviderFault(NAME, "less is left than asked"));
    }

    @Override
    public void cancel(String ref) {
        books(tx -> {
            Optional<BankPayment> open = store.find(tx, ref, now()).filter(payment -> payment.state() == Reported.OPEN);
            open.ifPresent(_ -> store.move(tx, ref, Reported.CANCELED, Optional.empty()));
            return open.isPresent();
        });
    }

    @Override
    public boolean genuine(String header, byte[] body) {
        return signature.genuine(header, body);
    }

    /** The header for a webhook with this body. */
    String sign(byte[] body) {
        return signature.of(body);
    }

    /** A payment in the books. */
    Optional<BankPayment> find(String ref) {
        return books(tx -> store.find(tx, ref, now()));
    }

    /** Somebody chose on the page; answers the payment as it is now. A decision that is no longer possible changes nothing. */
    Optional<BankPayment> decide(String ref, Decision decision, Behaviour behaviour) {
        books(tx -> {
            Optional<BankPayment> payment = store.find(tx, ref, now()).filter(p -> decision.possible(p.state()));
            payment.ifPresent(p -> {
                Optional<Long> received = decision == Decision.PAY ? Optional.of(behaviour.received(p.asked().cents())) : Optional.empty();
                store.move(tx, ref, decision.outcome(), received);
                behaviour.letters().forEach(delay -> store.post(tx, ref, now().plus(delay)));
                tx.afterCommit(postman::wake);
            });
            return payment.isPresent();
        });
        return find(ref);
    }

    /** Work in the bank's own books. */
    <T> T books(Function<Tx, T> work) {
        return database.write(Zone.WORKER, BANK, Purpose.NO_PERSON, work);
    }

    Instant now() {
        return clock.instant();
    }

    /** Begins sending webhooks, once the shop can hear them. */
    public void start() {
        postman.start();
    }

    @Override
    public void close() {
        postman.close();
    }
}
