package nl.lichtxpert.testbank;

/** The hand of whoever stands at the test bank's page, for tests of other rooms. */
public final class BankHand {
    private final TestBank bank;

    public BankHand(TestBank bank) {
        this.bank = bank;
    }

    public void pay(String ref) {
        bank.decide(ref, Decision.PAY, Behaviour.GOOD);
    }

    public void payOtherAmount(String ref) {
        bank.decide(ref, Decision.PAY, new Behaviour(0, 0, Behaviour.Order.KEPT, Behaviour.Received.OTHER));
    }

    public void leaveToTheBank(String ref) {
        bank.decide(ref, Decision.PENDING, Behaviour.GOOD);
    }

    public void fail(String ref) {
        bank.decide(ref, Decision.FAIL, Behaviour.GOOD);
    }

    public void cancel(String ref) {
        bank.decide(ref, Decision.CANCEL, Behaviour.GOOD);
    }

    public void expire(String ref) {
        bank.decide(ref, Decision.EXPIRE, Behaviour.GOOD);
    }

    /** A signature of the bank for these bytes. */
    public String sign(byte[] body) {
        return bank.sign(body);
    }
}
