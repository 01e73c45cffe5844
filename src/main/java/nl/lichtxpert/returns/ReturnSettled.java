package nl.lichtxpert.returns;

import nl.lichtxpert.platform.News;

/** What comes back is settled: stock and refund are on their way, the credit note is due. */
record ReturnSettled(WithdrawalNumber number) implements News {
    @Override
    public String subject() {
        return number.value();
    }
}
