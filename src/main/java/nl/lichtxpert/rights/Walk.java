package nl.lichtxpert.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.register.Words;

/**
 * Walks the register for everything that hangs on a person by reference. A table that declares a column {@code person-ref} is in a copy of her data because it
 * declares it: nobody has to think of it. What hangs on her orders by their number comes with it. Secrets, keys and hashes are left out: they are the shop's
 * locks and tell nothing of her.
 */
final class Walk {
    private static final Set<Register.Kind> TOLD = EnumSet.of(Register.Kind.FACT, Register.Kind.PERSON_REF, Register.Kind.PUBLISHED);
    /** Opened by the vault; about people who do not exist. */
    private static final Pattern ELSEWHERE = Pattern.compile("vault\\..*|evidence\\..*");
    /** A column that names a person or an order, as text. */
    private static final String SUBJECT = "subject";
    private static final Actor CLERK = new Actor.Job("rights");
    /** Facts about an order that lie in tables without a person, and hang on it by its number. */
    private static final Map<String, List<String>> OF_ORDERS = ofOrders();
    private final Database database;
    private final Register register;

    /** Facts of one table; {@code rows} in the order of {@code columns}. */
    record Facts(String table, List<String> columns, List<List<String>> rows) {}

    /** A table of the register that points at persons, and as whom it is read. */
    record Source(String table, String person, List<String> columns, Zone zone) {
        Sql sql() {
            String sought = person.equals(SUBJECT) ? ":person::text" : ":person";
            return select(EnumSet.of(zone), table, columns, person + " = " + sought);
        }
    }

    Walk(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    private static Map<String, List<String>> ofOrders() {
        var tables = new LinkedHashMap<String, List<String>>();
        tables.put(in("orders", "line"), List.of("order_number", "position", "sku", "name", "quantity", "unit_cents", "vat_percent"));
        tables.put(in("orders", "called_off"), List.of("order_number", "position", "cause", "quantity", "at"));
        tables.put(in("orders", "hold"), List.of("order_number", "placed_at"));
        tables.put(in("payments", "payment"), List.of("order_number", "provider", "state", "cents", "currency", "created_at"));
        tables.put(in("shipping", "task"), List.of("order_number", "delivery", "state", "made_at", "packed_at", "shipped_at"));
        tables.put(in("shipping", "shipment"), List.of("order_number", "carrier", "track_code", "handed_at"));
        tables.put(in("shipping", "shipment_line"), List.of("order_number", "parcel", "position", "quantity"));
        tables.put(in("invoices", "issued"), List.of("order_number", "number", "issued_on", "due_on", "total_cents", "vat_cents"));
        tables.put(in("mail", "message"), List.of("order_number", "kind", "state", "queued_at", "sent_at"));
        tables.put(in("returns", "parcel"), List.of("order_number", "number", "state", "made_at", "refund_by", "received_at", "settled_at", "refund_cents"));
        tables.put(in("defects", "report"), List.of("order_number", "number", "position", "pieces", "kind", "wish", "state", "made_at", "answer_by", "outcome",
                "decided_at", "refund_cents"));
        tables.put(in("money", "transfer"), List.of("order_number", "cents", "on_day", "noted_at"));
        tables.put(in("money", "reminder"), List.of("order_number", "kind", "sent_on", "pay_by", "cents", "costs_cents"));
        tables.put(in("money", "difference"), List.of("order_number", "cents", "found_at"));
        tables.put(in("promotions", "use"), List.of("order_number", "promotion", "discount_cents", "given_back"));
        tables.put(in("alerts", "alert"), List.of("order_number", "kind", "expected_on", "made_at"));
        tables.put(in("alerts", "delivery"), List.of("order_number", "alert", "state", "at"));
        tables.put(in("reviews", "review"), List.of("order_number", "sku", "stars", "words", "pen_name", "written_at"));
        return tables;
    }

    private static String in(String schema, String table) {
        return schema + "." + table;
    }

    /** Tables whose rows are found by the number of an order. */
    static Set<String> tablesOfOrders() {
        return OF_ORDERS.keySet();
    }

    /** Whether a table is one of customers that this walk must see. Employees ask their employer. */
    static boolean customers(Register.Table table) {
        boolean employees = table.about().filter(about -> about.person() == Words.PersonClass.EMPLOYEE).isPresent();
        return !employees && !ELSEWHERE.matcher(table.name()).matches() && table.columns().containsValue(Register.Kind.PERSON_REF);
    }

    /** Every table that points at customers. */
    List<Source> sources() {
        return register.tables().values().stream().filter(Walk::customers)
                .flatMap(table -> source(table).stream()).toList();
    }

    private static Optional<Source> source(Register.Table table) {
        Optional<String> person = table.columns().entrySet().stream().filter(column -> column.getValue() == Register.Kind.PERSON_REF)
                .map(Map.Entry::getKey).findFirst();
        return person.flatMap(column -> {
            List<String> told = table.columns().entrySet().stream().filter(entry -> TOLD.contains(entry.getValue())).map(Map.Entry::getKey)
                    .filter(name -> name.equals(column) || table.columns().get(name) != Register.Kind.PERSON_REF).toList();
            return readers(table, column)
                    .map(zone -> new Source(table.name(), column, told.stream().filter(name -> readable(table, zone, name)).toList(), zone))
                    .max(Comparator.comparingInt(source -> source.columns().size()));
        });
    }

    /** Logins that may look a person up in it: the shop's where the row policy knows her, the worker's and the vault's, who see all rows. */
    private static Stream<Zone> readers(Register.Table table, String person) {
        boolean own = table.rows().stream().anyMatch(rows -> rows.zone() == Zone.SHOP && rows.condition().contains("{subject}"));
        return Stream.of(Zone.VAULT, Zone.WORKER, Zone.SHOP).filter(zone -> (zone != Zone.SHOP || own) && readable(table, zone, person));
    }

    private static boolean readable(Register.Table table, Zone zone, String column) {
        return table.rights().stream().anyMatch(right -> right.zone() == zone && right.verb().equals("select")
                && (right.columns().isEmpty() || right.columns().contains(column)));
    }

    /** All facts about these persons, by table; tables without any are left out. */
    List<Facts> facts(List<PersonRef> persons) {
        var found = new LinkedHashMap<String, Facts>();
        for (Source source : sources()) {
            var rows = new ArrayList<List<String>>();
            for (PersonRef person : persons) rows.addAll(rows(source, person));
            if (!rows.isEmpty()) found.put(source.table(), new Facts(source.table(), source.columns(), rows));
        }
        List<String> orders = orders(found);
        OF_ORDERS.forEach((table, columns) -> {
            List<List<String>> rows = orders.isEmpty() ? List.of() : rows(table, columns, orders);
            if (!rows.isEmpty()) found.put(table, new Facts(table, columns, rows));
        });
        return List.copyOf(found.values());
    }

    private List<List<String>> rows(Source source, PersonRef person) {
        Actor reader = source.zone() == Zone.SHOP ? new Actor.Self(person) : CLERK;
        return database.read(source.zone(), reader, Purpose.SHOW_TO_SELF,
                tx -> tx.sql(source.sql()).set("person", person).list(row -> cells(row, source.columns())));
    }

    private List<List<String>> rows(String table, List<String> columns, List<String> orders) {
        Sql sql = select(EnumSet.of(Zone.WORKER), table, columns, "order_number = any(:orders)");
        return database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> tx.sql(sql).set("orders", orders).list(row -> cells(row, columns)));
    }

    /** Numbers of her orders. */
    static List<String> orders(Map<String, Facts> found) {
        return Optional.ofNullable(found.get("orders.placed")).map(Walk::orders).orElse(List.of());
    }

    static List<String> orders(Facts placed) {
        int number = placed.columns().indexOf("number");
        return placed.rows().stream().map(row -> row.get(number)).collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList();
    }

    private static List<String> cells(Row row, List<String> columns) {
        return columns.stream().map(column -> row.optionalText(column).orElse("")).toList();
    }

    /** Names come from the register and from this class, never from a visitor. */
    private static Sql select(EnumSet<Zone> zones, String table, List<String> columns, String where) {
        return Sql.in(zones, "select " + columns.stream().map(column -> column + "::text as " + column).collect(Collectors.joining(", ")) + " from " + table
                + " where " + where + " order by 1 limit 5000");
    }
}
