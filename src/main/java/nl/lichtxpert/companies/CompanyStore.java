package nl.lichtxpert.companies;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code companies}. */
final class CompanyStore {
    private static final String READ = """
            select m.account, m.buys, m.sees_invoices, m.manages, m.joined_at, c.id, c.name, c.kvk, c.vat_number
            from companies.member m join companies.company c on c.id = m.company\s""";
    private static final Sql FOUND = Sql.vault("""
            insert into companies.company (id, name, kvk, vat_number, made_at) values (:id, :name, nullif(:kvk, ''), nullif(:vat, ''), :now)""");
    private static final Sql CHANGE = Sql.vault("""
            update companies.company set name = :name, kvk = nullif(:kvk, ''), vat_number = nullif(:vat, '') where id = :id""");
    private static final Sql JOIN = Sql.vault("""
            insert into companies.member (account, company, buys, sees_invoices, manages, joined_at)
            values (:account, :company, :buys, :invoices, :manages, :now) on conflict (account) do nothing""");
    private static final Sql OF = Sql.vault(READ + "where m.account = :account");
    /** The rows are locked, so that two managers do not both leave. */
    private static final Sql ALL = Sql.vault(READ + "where m.company = :company order by m.joined_at, m.account for update of m");
    private static final Sql ROLES = Sql.vault("""
            update companies.member set buys = :buys, sees_invoices = :invoices, manages = :manages where account = :account and company = :company""");
    private static final Sql REMOVE = Sql.vault("delete from companies.member where account = :account and company = :company");
    private static final Sql INVITE = Sql.vault("""
            insert into companies.invitation (letter, company, person, buys, sees_invoices, manages, expires_at)
            values (:letter, :company, :person, :buys, :invoices, :manages, :until)""");
    private static final Sql INVITED = Sql.vault("""
            select i.letter, i.person, i.buys, i.sees_invoices, i.manages, i.expires_at, c.id, c.name, c.kvk, c.vat_number
            from companies.invitation i join companies.company c on c.id = i.company
            where i.expires_at > :now and (i.company = :company or i.letter = :letter) order by i.expires_at limit 100""");
    private static final Sql UNINVITE = Sql.vault("delete from companies.invitation where letter = :letter and company = :company returning person");
    private static final Sql PLACED = Sql.vault("""
            insert into companies.own_order (order_number, company, placed_by, reference, placed_at) values (:order, :company, :account, :reference, :now)
            on conflict (order_number) do nothing""");
    private static final Sql ORDERS = Sql.shop("""
            select order_number, placed_by, reference from companies.own_order order by placed_at desc limit 300""");
    private static final Sql AMONG = Sql.vault("select order_number from companies.own_order where order_number = any(:numbers::text[])");
    private static final Sql PLACED_BY = Sql.vault("select order_number from companies.own_order where placed_by = :account order by placed_at desc limit 500");
    private static final Sql EMPTY = Sql.vault("delete from companies.company c where not exists (select from companies.member m where m.company = c.id)");
    private static final Sql OVER = Sql.vault("delete from companies.invitation where expires_at <= :now");
    private static final Sql ORPHANED = Sql.vault("""
            update companies.member set manages = true where account in (select distinct on (company) account from companies.member m
                where not exists (select from companies.member o where o.company = m.company and o.manages) order by company, joined_at, account)""");

    /** An invitation that was not answered yet. */
    record Invited(UUID letter, Company company, PersonRef person, Set<Role> roles, Instant until) {}

    /** An order of a company as this room knows it. */
    record Placed(OrderNumber order, Optional<PersonRef> by, Optional<String> reference) {}

    void found(Tx tx, Company company, Instant now) {
        tx.sql(FOUND).set("id", company.id()).set("name", company.name()).set("kvk", company.kvk()).set("vat", company.vatNumber()).set("now", now).update();
    }

    void change(Tx tx, Company company) {
        tx.sql(CHANGE).set("id", company.id()).set("name", company.name()).set("kvk", company.kvk()).set("vat", company.vatNumber()).update();
    }

    /** Answers false for somebody who belongs to a company already. */
    boolean join(Tx tx, UUID company, PersonRef account, Set<Role> roles, Instant now) {
        return roles(tx.sql(JOIN), roles).set("account", account).set("company", company).set("now", now).update() == 1;
    }

    Optional<Membership> of(Tx tx, PersonRef account) {
        return tx.sql(OF).set("account", account).one(CompanyStore::membership);
    }

    List<Membership> all(Tx tx, UUID company) {
        return tx.sql(ALL).set("company", company).list(CompanyStore::membership);
    }

    void roles(Tx tx, UUID company, PersonRef account, Set<Role> roles) {
        roles(tx.sql(ROLES), roles).set("account", account).set("company", company).update();
    }

    void remove(Tx tx, UUID company, PersonRef account) {
        tx.sql(REMOVE).set("account", account).set("company", company).update();
    }

    void invite(Tx tx, Invited invited) {
        roles(tx.sql(INVITE), invited.roles()).set("letter", invited.letter()).set("company", invited.company().id()).set("person", invited.person())
                .set("until", invited.until()).update();
    }

    List<Invited> invited(Tx tx, UUID company, Instant now) {
        return tx.sql(INVITED).set("company", company).set("letter", new UUID(0, 0)).set("now", now).list(CompanyStore::invited);
    }

    Optional<Invited> invitation(Tx tx, UUID letter, Instant now) {
        return tx.sql(INVITED).set("company", new UUID(0, 0)).set("letter", letter).set("now", now).one(CompanyStore::invited);
    }

    Optional<PersonRef> uninvite(Tx tx, UUID company, UUID letter) {
        return tx.sql(UNINVITE).set("company", company).set("letter", letter).one(row -> new PersonRef(row.uuid("person")));
    }

    void placed(Tx tx, UUID company, PersonRef account, OrderNumber order, Optional<String> reference, Instant now) {
        tx.sql(PLACED).set("company", company).set("account", account).set("order", order.value()).set("reference", reference).set("now", now).update();
    }

    /** Those the actor of this Tx may see, the newest first. */
    List<Placed> orders(Tx tx) {
        return tx.sql(ORDERS).list(row -> new Placed(new OrderNumber(row.text("order_number")), row.optionalUuid("placed_by").map(PersonRef::new),
                row.optionalText("reference")));
    }

    List<OrderNumber> among(Tx tx, List<OrderNumber> numbers) {
        return tx.sql(AMONG).set("numbers", numbers.stream().map(OrderNumber::value).toList()).list(row -> new OrderNumber(row.text("order_number")));
    }

    List<OrderNumber> placedBy(Tx tx, PersonRef account) {
        return tx.sql(PLACED_BY).set("account", account).list(row -> new OrderNumber(row.text("order_number")));
    }

    int tidy(Tx tx, Instant now) {
        return tx.sql(OVER).set("now", now).update() + tx.sql(EMPTY).update() + tx.sql(ORPHANED).update();
    }

    private static Tx.Statement roles(Tx.Statement statement, Set<Role> roles) {
        return statement.set("buys", roles.contains(Role.BUY)).set("invoices", roles.contains(Role.INVOICES)).set("manages", roles.contains(Role.MANAGE));
    }

    private static Set<Role> roles(Row row) {
        var roles = EnumSet.noneOf(Role.class);
        if (row.flag("buys")) roles.add(Role.BUY);
        if (row.flag("sees_invoices")) roles.add(Role.INVOICES);
        if (row.flag("manages")) roles.add(Role.MANAGE);
        return roles;
    }

    private static Company company(Row row) {
        return new Company(row.uuid("id"), row.text("name"), row.optionalText("kvk").orElse(""), row.optionalText("vat_number").orElse(""));
    }

    private static Membership membership(Row row) {
        return new Membership(company(row), new PersonRef(row.uuid("account")), roles(row), row.instant("joined_at"));
    }

    private static Invited invited(Row row) {
        return new Invited(row.uuid("letter"), company(row), new PersonRef(row.uuid("person")), roles(row), row.instant("expires_at"));
    }
}
