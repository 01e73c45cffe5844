package nl.lichtxpert.testbank;

import java.util.List;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Texts;

/** What the bank's one page shows. */
record TestBankPage(BankPayment payment) {
    Texts texts() {
        return Texts.in(payment.language());
    }

    String amount() {
        return Money.ofCents(payment.asked().cents()).in(payment.language());
    }

    List<Decision> decisions() {
        return List.of(Decision.values()).stream().filter(decision -> decision.possible(payment.state())).toList();
    }

    String state() {
        return texts().of("testbank.state." + payment.state().name().toLowerCase(java.util.Locale.ROOT));
    }
}
