package nl.lichtxpert.returns;

import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code returns.declaration}. */
final class DeclarationStore {
    private static final Sql REGISTER = Sql.shop("""
            insert into returns.declaration (number, person, link_hash, order_number, known_by, business, language, state, submitted_at, last_day)
            values (:number, :person, :linkHash, :order, :knownBy, :business, :language, 'RECEIVED', :submittedAt, :lastDay) on conflict (link_hash) do nothing""");
    private static final Sql BY_LINK = Sql.shop("""
            select number, person, order_number, known_by, business, language, submitted_at, last_day from returns.declaration where link_hash = :linkHash""");
    private static final Sql FIND = Sql.worker("""
            select number, person, order_number, known_by, business, language, submitted_at, last_day from returns.declaration where number = :number""");

    /** Whether it was the first with this link. */
    boolean register(Tx tx, Registered r, String linkHash) {
        return tx.sql(REGISTER).set("number", r.number().value()).set("person", r.person()).set("linkHash", linkHash)
                .set("order", r.order().map(OrderNumber::value))
                .set("knownBy", r.knownBy()).set("business", r.business()).set("language", r.language()).set("submittedAt", r.submittedAt())
                .set("lastDay", r.term().map(WithdrawalTerm::lastDay)).update() == 1;
    }

    Optional<Registered> byLink(Tx tx, String linkHash) {
        return tx.sql(BY_LINK).set("linkHash", linkHash).one(DeclarationStore::registered);
    }

    Optional<Registered> find(Tx tx, WithdrawalNumber number) {
        return tx.sql(FIND).set("number", number.value()).one(DeclarationStore::registered);
    }

    private static Registered registered(Row row) {
        return new Registered(new WithdrawalNumber(row.text("number")), new PersonRef(row.uuid("person")),
                row.optionalText("order_number").map(OrderNumber::new), Registered.KnownBy.valueOf(row.text("known_by")), row.flag("business"),
                Language.valueOf(row.text("language")), row.instant("submitted_at"), row.isNull("last_day") ? Optional.empty()
                : Optional.of(new WithdrawalTerm(row.date("last_day"))));
    }
}
