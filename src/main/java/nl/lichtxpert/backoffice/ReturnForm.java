package nl.lichtxpert.backoffice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.returns.Judgement;
import nl.lichtxpert.returns.Parcel;

/** What an employee filled in about a parcel that came back, with what is wrong with it; nothing typed is lost. */
record ReturnForm(List<Row> rows) {
    /**
     * One article.
     *
     * @param accepted typed number of pieces
     * @param reduction typed euros, may be empty
     * @param error key of a text, empty when all is well
     */
    record Row(Parcel.Line line, String accepted, String reduction, Judgement.Reason reason, boolean toStock, String error) {
        boolean wrong() {
            return !error.isEmpty();
        }

        boolean takes(int pieces) {
            return accepted.equals(String.valueOf(pieces));
        }
    }

    /** All pieces as declared, nothing wrong with them, back in stock. */
    static ReturnForm blank(Parcel parcel) {
        return new ReturnForm(parcel.lines().stream().map(line -> new Row(line, String.valueOf(line.quantity()), "",
                Judgement.Reason.NONE, !line.customMade(), "")).toList());
    }

    static ReturnForm read(Parcel parcel, Map<String, String> parameters) {
        var rows = new ArrayList<Row>();
        for (Parcel.Line line : parcel.lines()) {
            String end = "-" + line.position();
            String accepted = parameters.getOrDefault("accepted" + end, "").strip();
            String reduction = parameters.getOrDefault("reduction" + end, "").strip();
            Judgement.Reason reason = Arrays.stream(Judgement.Reason.values()).filter(one -> one.name().equals(parameters.get("reason" + end))).findFirst()
                    .orElse(Judgement.Reason.NONE);
            rows.add(new Row(line, accepted, reduction, reason, parameters.containsKey("stock" + end), fault(line, accepted, reduction, reason)));
        }
        return new ReturnForm(rows);
    }

    private static String fault(Parcel.Line line, String accepted, String reduction, Judgement.Reason reason) {
        if (!accepted.matches("\\d{1,3}") || Integer.parseInt(accepted) > line.quantity()) return "return-wrong-pieces";
        Optional<Money> less = cents(reduction);
        int pieces = Integer.parseInt(accepted);
        if (less.isEmpty() || less.get().compareTo(line.unitPrice().times(pieces)) > 0) return "return-wrong-reduction";
        boolean full = pieces == line.quantity() && less.get().equals(Money.ZERO);
        return !full && reason == Judgement.Reason.NONE ? "return-no-reason" : "";
    }

    /** Euros with a comma or point and at most two decimals; nothing is zero. */
    private static Optional<Money> cents(String typed) {
        if (typed.isEmpty()) return Optional.of(Money.ZERO);
        if (!typed.matches("\\d{1,6}([.,]\\d{1,2})?")) return Optional.empty();
        return Optional.of(Money.ofCents(new java.math.BigDecimal(typed.replace(',', '.')).movePointRight(2).longValueExact()));
    }

    boolean wrong() {
        return rows.stream().anyMatch(Row::wrong);
    }

    /** Only of a form without faults. */
    List<Judgement> judgements() {
        return rows.stream().map(row -> {
            int pieces = Integer.parseInt(row.accepted());
            Money less = cents(row.reduction()).orElseThrow();
            boolean full = pieces == row.line().quantity() && less.equals(Money.ZERO);
            return new Judgement(row.line().position(), pieces, less, full ? Judgement.Reason.NONE : row.reason(), row.toStock() && pieces > 0);
        }).toList();
    }
}
