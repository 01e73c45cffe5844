package nl.lichtxpert.payments;

import java.util.Random;
import java.util.UUID;
import nl.lichtxpert.testbank.TestBank;

/** The test bank behind a bad line: a call may be lost on the way there, or its answer on the way back. */
final class Shaky implements PaymentProvider, Refunds, Cancellations {
    private final TestBank bank;
    private final Random chance;
    private volatile int percent;
    private volatile boolean refundUnheard;

    Shaky(TestBank bank, long seed) {
        this.bank = bank;
        this.chance = new Random(seed);
    }

    /** From now on so many calls in a hundred are lost, and as many answers. */
    void lose(int percent) {
        this.percent = percent;
    }

    /** The next refund is made and its answer never arrives. */
    void loseNextRefundAnswer() {
        refundUnheard = true;
    }

    private void line() {
        if (chance.nextInt(100) < percent) throw new ProviderFault("testbank", "line");
    }

    @Override
    public String name() {
        return bank.name();
    }

    @Override
    public Created create(PaymentRequest request) {
        line();
        Created created = bank.create(request);
        line();
        return created;
    }

    @Override
    public ProviderStatus fetch(String providerRef) {
        line();
        ProviderStatus status = bank.fetch(providerRef);
        line();
        return status;
    }

    @Override
    public String refund(UUID refund, String providerRef, Amount amount) {
        line();
        String ref = bank.refund(refund, providerRef, amount);
        if (refundUnheard) {
            refundUnheard = false;
            throw new ProviderFault("testbank", "line");
        }
        line();
        return ref;
    }

    @Override
    public void cancel(String providerRef) {
        line();
        bank.cancel(providerRef);
        line();
    }
}
