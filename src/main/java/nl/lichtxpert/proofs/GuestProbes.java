package nl.lichtxpert.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.proofs.FrontDoor.Answer;

/** Walks through the shop as a guest who does not exist, up to the button that binds, and leaves nothing behind but an empty cart that serves again. */
final class GuestProbes {
    private static final Sql ANY_ARTICLE = Sql.shop(
            "select min(l.sku) as sku from stock.level l join storefront.offer o on o.sku = l.sku where l.available > 0");
    private static final Map<String, String> GUEST = Map.of("email", "proef@proef.invalid", "name", "Proefpersoon", "postcode", "1234 AB", "houseNumber", "1",
            "street", "Proefstraat", "city", "Proefdam", "country", "NL", "buyer", "consumer");
    private static final Pattern NEVER_ASKED = Pattern.compile(
            "(?i).*(gender|geslacht|aanhef|salutation|birth|geboorte|iban|card|kaart|cvc|expiry|passport|paspoort|bsn).*");
    private static final Pattern GENDER = Pattern.compile("(?i).*(gender|geslacht|aanhef|salutation).*");
    private final FrontDoor door;
    private final Database database;
    private final WallProbes walls;
    private final Consumer<String> abandon;
    private volatile String cart = "";

    /** @param abandon ends what was typed with the cart of this secret */
    GuestProbes(FrontDoor door, Database database, WallProbes walls, Consumer<String> abandon) {
        this.door = door;
        this.database = database;
        this.walls = walls;
        this.abandon = abandon;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.guest", List.of("A1", "C3"), this::guest), new Probe("proofs.optional", List.of("A6"), this::optional),
                new Probe("proofs.no-gender", List.of("D5"), this::noGender));
    }

    /** With nothing but the functional cookie of the cart. */
    private Finding guest() {
        Optional<String> article = article();
        if (article.isEmpty()) return nothingToOrder();
        Answer added = door.post("/winkelwagen", cookie(), Map.of("sku", article.get(), "aantal", "1"));
        if (added.status() != 303 || added.cookie("lx_cart").isEmpty()) return Finding.red("an article does not go into the cart (" + added.status() + ")");
        cart = added.cookie("lx_cart");
        try {
            return walked();
        } finally {
            abandon.accept(cart);
            door.post("/winkelwagen/verwijderen", cookie(), Map.of("sku", article.get()));
        }
    }

    /** Where nothing is to be had, nobody can be asked for anything: and nothing is broken while the way to the form leads to the empty cart. */
    private Finding nothingToOrder() {
        Answer form = door.get("/afrekenen", "");
        boolean back = form.status() == 303 && form.header("location").startsWith("/winkelwagen");
        return back ? Finding.NOTHING : Finding.red("with no article in stock /afrekenen answers " + form.status() + " instead of leading to the cart");
    }

    private Finding walked() {
        var wrong = new ArrayList<String>();
        Answer form = door.get("/afrekenen", cookie());
        if (form.status() != 200 || form.body().contains("type=\"password\"")) wrong.add("/afrekenen wants more than a guest has (" + form.status() + ")");
        step(door.post("/afrekenen", cookie(), GUEST), "/afrekenen/bezorging", wrong);
        step(door.post("/afrekenen/bezorging", cookie(), Map.of("delivery", "HOME", "payment", "INVOICE")), "/afrekenen/controleren", wrong);
        Answer review = door.get("/afrekenen/controleren", cookie());
        if (review.status() != 200 || !review.body().contains("action=\"/afrekenen/bestellen\"")) wrong.add("a guest does not come before the order button");
        return Finding.of(wrong);
    }

    private static void step(Answer answer, String next, List<String> wrong) {
        if (answer.status() != 303 || !answer.header("location").startsWith(next)) wrong.add(answer.path() + " does not let a guest on to " + next);
    }

    private Finding optional() {
        Optional<String> article = article();
        if (article.isEmpty()) return nothingToOrder();
        Answer added = door.post("/winkelwagen", cookie(), Map.of("sku", article.get(), "aantal", "1"));
        if (!added.cookie("lx_cart").isEmpty()) cart = added.cookie("lx_cart");
        var wrong = new TreeSet<String>();
        try {
            DoorProbes.boxes(door.get("/afrekenen", cookie()).body()).keySet().stream().filter(name -> NEVER_ASKED.matcher(name).matches())
                    .forEach(name -> wrong.add("/afrekenen asks for " + name));
            DoorProbes.boxes(door.get("/afrekenen", cookie()).body()).entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                    .filter("telephone"::equals).forEach(name -> wrong.add("/afrekenen demands " + name));
            var without = door.post("/afrekenen", cookie(), GUEST);
            if (without.status() != 303) wrong.add("/afrekenen refuses who gives name, address and e-mail only (" + without.status() + ")");
        } finally {
            abandon.accept(cart);
            door.post("/winkelwagen/verwijderen", cookie(), Map.of("sku", article.get()));
        }
        return Finding.of(wrong);
    }

    private Finding noGender() {
        var wrong = new TreeSet<>(walls.columnsNamed("gender|geslacht|aanhef|salutation|birth|geboorte"));
        Stream.of("/herroepen", "/klantenservice", "/mijn-gegevens").forEach(path -> DoorProbes.boxes(door.get(path).body()).keySet().stream()
                .filter(name -> GENDER.matcher(name).matches()).forEach(name -> wrong.add(path + " asks for " + name)));
        return Finding.of(wrong);
    }

    private Optional<String> article() {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(ANY_ARTICLE).only(row -> row.optionalText("sku")));
    }

    private String cookie() {
        return cart.isEmpty() ? "" : "lx_cart=" + cart + "; __Host-lx_cart=" + cart;
    }
}
