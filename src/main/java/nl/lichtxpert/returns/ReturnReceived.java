package nl.lichtxpert.returns;

import nl.lichtxpert.platform.News;

/** A parcel that came back was inspected. */
record ReturnReceived(WithdrawalNumber number) implements News {
    @Override
    public String subject() {
        return number.value();
    }
}
