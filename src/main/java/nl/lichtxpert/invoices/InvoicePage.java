package nl.lichtxpert.invoices;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;

/** An invoice as its template prints it: every amount and date already a word. Lives as briefly as the document it shows. */
record InvoicePage(InvoiceDocument document, VatBreakdown vat, Texts texts, DateTimeFormatter days) {
    private static final int ROOMY_LINES = 8;

    /** One row of the table; a discount is a row of its own below its article. The style is a class of the template. */
    record Row(String style, String description, String details, String quantity, String unitPrice, String rate, String net, String gross) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A name and what belongs to it. */
    record Fact(String name, String value) {
        @Override
        public String toString() {
            return "Fact";
        }
    }

    /** A row on the way to the total. The style is a class of the template. */
    record Step(String style, String name, String amount) {}

    static InvoicePage of(InvoiceDocument document) {
        var days = DateTimeFormatter.ofPattern("d MMMM yyyy", document.language().locale());
        return new InvoicePage(document, document.vat(), Texts.in(document.language()), days);
    }

    String title() {
        return word(document.isCredit() ? "credit-note" : "invoice");
    }

    String subject() {
        return word("subject", document.number(), seller().legalName());
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact("number", document.number()));
        facts.add(fact("issued", day(document.issued())));
        document.supplied().ifPresent(on -> facts.add(fact("supplied", day(on))));
        switch (document.settlement()) {
            case Settlement.Paid paid -> facts.add(fact(document.supplied().isPresent() ? "paid-on" : "prepaid-on", day(paid.on())));
            case Settlement.DueBy due -> facts.add(fact("due", day(due.day())));
            case Settlement.RefundedBy _, Settlement.SetOff _, Settlement.Corrected _ -> { }
        }
        facts.add(fact("order", document.order()));
        return facts;
    }

    List<String> buyerLines() {
        var lines = new ArrayList<>(document.buyer().lines());
        document.buyer().reference().ifPresent(reference -> lines.add(word("reference", reference)));
        document.buyer().kvk().ifPresent(number -> lines.add(word("kvk", number)));
        document.buyer().vatId().ifPresent(number -> lines.add(word("vat-id", number)));
        return lines;
    }

    /** The articles, each discount below its article, shipping last. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < document.lines().size(); i++) {
            var line = document.lines().get(i);
            Money discountNet = line.discount().netOf(line.vatPercent());
            rows.add(article(line, vat.nets().get(i).plus(discountNet)));
            if (line.discounted()) rows.add(discount(line, discountNet));
        }
        rows.add(shipping());
        return rows;
    }

    /** Class of the table: a long invoice has less air between its rows. */
    String density() {
        return document.lines().size() > ROOMY_LINES ? "dense" : "roomy";
    }

    /** The way to the total and what remains to be done about it. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(step("", "taxable", vat.taxable()));
        for (var rate : vat.rates()) steps.add(new Step("", word("vat-of", percent(rate.percent()), money(rate.taxable())), money(rate.vat())));
        steps.add(step("sum", "total", vat.total()));
        switch (document.settlement()) {
            case Settlement.Paid _ -> {
                steps.add(step("", "already-paid", Money.ZERO.minus(vat.total())));
                steps.add(step("owed", "to-pay", Money.ZERO));
            }
            case Settlement.DueBy _ -> steps.add(step("owed", "to-pay", vat.total()));
            case Settlement.Corrected _ -> steps.add(step("owed", "to-set-off", Money.ZERO.minus(vat.total())));
            case Settlement.SetOff _ -> steps.add(step("owed", "to-set-off", Money.ZERO.minus(vat.total())));
            case Settlement.RefundedBy _ -> steps.add(step("owed", "to-refund", Money.ZERO.minus(vat.total())));
        }
        return steps;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (document.treatment() != VatTreatment.ORDINARY) sentences.add(word(document.treatment().mention()));
        switch (document.settlement()) {
            case Settlement.Paid paid -> sentences.add(word("paid-sentence", day(paid.on()), paid.method()));
            case Settlement.DueBy due -> sentences.add(dueSentence(due));
            case Settlement.Corrected corrected -> sentences.add(word("corrected-sentence", corrected.invoice()));
            case Settlement.SetOff off -> sentences.add(word("set-off-sentence", off.invoice()));
            case Settlement.RefundedBy refund -> sentences.add(word("refund-sentence", day(refund.day())));
        }
        sentences.add(word("questions", seller().telephone(), seller().email()));
        return sentences;
    }

    ShopIdentity seller() {
        return document.seller();
    }

    String word(String key, Object... arguments) {
        return texts.of(key.startsWith("invoices.") ? key : "invoices." + key, arguments);
    }

    private Row shipping() {
        var shipping = document.shipping();
        if (!document.charged()) return new Row("", word("shipping"), "", "", "", "", "", word("shipping-free"));

        String net = money(vat.nets().getLast());
        return new Row("", word("shipping"), "", "", "", percent(shipping.percent()), net, money(shipping.amount()));
    }

    private Row article(InvoiceDocument.Line line, Money net) {
        String details = word("sku", line.sku()) + line.energyClass().map(letter -> " · " + word("energy-class", letter)).orElse("");
        String quantity = Integer.toString(line.quantity()).replace('-', '−');
        String unitPrice = money(line.price().netOf(line.vatPercent()));
        return new Row(line.discounted() ? "continues" : "", line.description(), details, quantity, unitPrice, percent(line.vatPercent()), money(net),
                money(line.beforeDiscount()));
    }

    private Row discount(InvoiceDocument.Line line, Money net) {
        Money gross = Money.ZERO.minus(line.discount());
        return new Row("discount", word("discount"), "", "", "", percent(line.vatPercent()), money(Money.ZERO.minus(net)), money(gross));
    }

    private String dueSentence(Settlement.DueBy due) {
        String sentence = word("due-sentence", day(due.day()));
        return seller().printedIban().map(account -> sentence + " " + word("due-transfer", account, seller().legalName(), document.number())).orElse(sentence);
    }

    private Fact fact(String key, String value) {
        return new Fact(word(key), value);
    }

    private Step step(String style, String key, Money amount) {
        return new Step(style, word(key), money(amount));
    }

    private String percent(int percent) {
        return word("percent", percent);
    }

    private String money(Money amount) {
        return amount.in(document.language());
    }

    private String day(LocalDate day) {
        return days.format(day);
    }

    @Override
    public String toString() {
        return "page of " + document;
    }
}
