package nl.lichtxpert.defects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of {@code defects.report}. */
final class ReportStore {
    private static final String READ = """
            select number, order_number, position, pieces, kind, wish, state, case_number, made_at, answer_by, outcome, decided_at, done_at, refund_cents,
                replacement from defects.report\s""";
    private static final Sql ADD = Sql.worker("""
            insert into defects.report (number, form, order_number, position, pieces, kind, wish, state, made_at, answer_by)
            values (:number, :form, :order, :position, :pieces, :kind, :wish, 'RECEIVED', :now, :answerBy) on conflict (form) do nothing""");
    private static final Sql CASE = Sql.worker("update defects.report set case_number = :case where number = :number and case_number is null");
    private static final Sql OF_ORDER = Sql.worker(READ + "where order_number = :order order by made_at, number");
    private static final Sql FIND = Sql.worker(READ + "where number = :number for update");
    private static final Sql OPEN = Sql.worker(READ + "where state <> 'DONE' order by answer_by, number limit 1000");
    private static final Sql DONE = Sql.worker(READ + "where state = 'DONE' order by done_at desc, number limit 200");
    private static final Sql DECIDE = Sql.worker("""
            update defects.report set state = :state, outcome = :outcome, decided_at = :now, done_at = :done, refund_cents = :refund, replacement = :replacement
            where number = :number and state = 'RECEIVED'""");
    private static final Sql REPAIRED = Sql.worker("update defects.report set state = 'DONE', done_at = :now where number = :number and state = 'REPAIRING'");

    /** Whether it was the first of this form. */
    boolean add(Tx tx, Report report, String form) {
        return tx.sql(ADD).set("number", report.number().value()).set("form", form).set("order", report.order().value()).set("position", report.position())
                .set("pieces", report.pieces()).set("kind", report.kind()).set("wish", report.wish()).set("now", report.madeAt())
                .set("answerBy", report.answerBy()).update() == 1;
    }

    void inCase(Tx tx, ReportNumber number, CaseNumber known) {
        tx.sql(CASE).set("number", number.value()).set("case", known.value()).update();
    }

    List<Report> of(Tx tx, OrderNumber order) {
        return tx.sql(OF_ORDER).set("order", order.value()).list(ReportStore::report);
    }

    List<Report> open(Tx tx) {
        return tx.sql(OPEN).list(ReportStore::report);
    }

    List<Report> done(Tx tx) {
        return tx.sql(DONE).list(ReportStore::report);
    }

    /** Held until the Tx ends. */
    Optional<Report> find(Tx tx, ReportNumber number) {
        return tx.sql(FIND).set("number", number.value()).one(ReportStore::report);
    }

    void decide(Tx tx, ReportNumber number, Report.Outcome outcome) {
        boolean repair = outcome instanceof Report.Outcome.Repair;
        tx.sql(DECIDE).set("number", number.value()).set("state", repair ? Report.State.REPAIRING : Report.State.DONE).set("outcome", word(outcome))
                .set("now", outcome.at()).set("done", repair ? Optional.<Instant>empty() : Optional.of(outcome.at()))
                .set("refund", outcome instanceof Report.Outcome.Refund(Instant _, Money amount) ? Optional.of(amount.cents()) : Optional.<Long>empty())
                .set("replacement", outcome instanceof Report.Outcome.Replacement(Instant _, OrderNumber order) ? Optional.of(order.value())
                : Optional.<String>empty()).update();
    }

    private static String word(Report.Outcome outcome) {
        return switch (outcome) {
            case Report.Outcome.Repair _ -> "REPAIR";
            case Report.Outcome.Replacement _ -> "REPLACEMENT";
            case Report.Outcome.Refund _ -> "REFUND";
            case Report.Outcome.Refused _ -> "REFUSED";
        };
    }

    boolean repaired(Tx tx, ReportNumber number, Instant now) {
        return tx.sql(REPAIRED).set("number", number.value()).set("now", now).update() == 1;
    }

    private static Report report(Row row) {
        return new Report(new ReportNumber(row.text("number")), new OrderNumber(row.text("order_number")), row.integer("position"), row.integer("pieces"),
                Report.Kind.valueOf(row.text("kind")), Report.Wish.valueOf(row.text("wish")), Report.State.valueOf(row.text("state")),
                row.optionalText("case_number").map(CaseNumber::new), row.instant("made_at"), row.date("answer_by"),
                row.optionalText("outcome").map(word -> outcome(row, word)));
    }

    private static Report.Outcome outcome(Row row, String word) {
        Instant at = row.instant("decided_at");
        return switch (word) {
            case "REPAIR" -> new Report.Outcome.Repair(at, row.optionalInstant("done_at"));
            case "REPLACEMENT" -> new Report.Outcome.Replacement(at, new OrderNumber(row.text("replacement")));
            case "REFUND" -> new Report.Outcome.Refund(at, row.money("refund_cents"));
            default -> new Report.Outcome.Refused(at);
        };
    }
}
