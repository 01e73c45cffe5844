package nl.lichtxpert.returns;

import nl.lichtxpert.platform.News;

/** Somebody withdrew. Carries the declaration's number only. */
record WithdrawalReceived(WithdrawalNumber number) implements News {
    @Override
    public String subject() {
        return number.value();
    }
}
