package nl.lichtxpert.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.api.Operation.Care;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.pricing.PriceDesk;
import nl.lichtxpert.pricing.Prices;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.stock.StockDesk;
import nl.lichtxpert.web.For;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Stock and prices. Stock is held while it is written, so that no order comes between; a price is added to the history and never changed. */
@Controller
@For(For.Who.API_KEY)
class OfferApi {
    private static final int MOST = 1_000_000;
    private final GateApi gate;
    private final Database database;
    private final Changes changes;
    private final java.time.Clock clock;
    private final ArticleDesk articles = new ArticleDesk();
    private final StockDesk stock = new StockDesk();
    private final PriceDesk prices;

    OfferApi(GateApi gate, Database database, Changes changes, java.time.Clock clock) {
        this.gate = gate;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        this.prices = new PriceDesk(clock);
    }

    /** What is answered about an article that is there. */
    private Answer of(Caller caller, String sku, Function<Tx, Answer> work) {
        if (!CatalogueApi.isNumber(sku)) return Answer.unknown();
        return database.write(Zone.STAFF, caller.by(), Purpose.NO_PERSON,
                tx -> articles.sheet(tx, sku, clock.instant()).isEmpty() ? Answer.unknown() : work.apply(tx));
    }

    private static String tag(String sku, int available) {
        return Ids.hash(sku + "|" + available).substring(0, 24);
    }

    @Operation(id = "getStock", summary = "Read the stock of an article", scope = Scope.CATALOGUE_READ, gives = Shapes.Stock.class, care = Care.TAGGED,
            refuses = 404)
    @GetMapping("/api/v1/articles/{sku}/stock")
    ResponseEntity<byte[]> stock(HttpServletRequest request, @PathVariable String sku) {
        String number = CatalogueApi.sku(sku);
        return gate.answer(request, caller -> of(caller, number, tx -> {
            int available = stock.level(tx, number).map(StockDesk.Level::available).orElse(0);
            return Answer.tagged(new Shapes.Stock(number, available), tag(number, available));
        }));
    }

    @Operation(id = "putStock", summary = "Set the stock of an article", description = "What can be sold from now on. Orders lower it meanwhile: If-Match tells"
            + " whether one came between.", scope = Scope.STOCK_WRITE, takes = Shapes.StockToWrite.class, gives = Shapes.Stock.class,
            care = {Care.MATCH, Care.TAGGED}, refuses = {404, 412, 413, 422, 428})
    @PutMapping("/api/v1/articles/{sku}/stock")
    ResponseEntity<byte[]> putStock(HttpServletRequest request, @PathVariable String sku, @RequestBody(required = false) Optional<String> body) {
        String number = CatalogueApi.sku(sku);
        String text = body.orElse("");
        return gate.answer(request, text, caller -> {
            Optional<Shapes.StockToWrite> typed = Json.read(text, Shapes.StockToWrite.class);
            if (typed.isEmpty()) return Json.misshapen(text, Shapes.StockToWrite.class);
            int wanted = typed.get().available();
            if (wanted < 0 || wanted > MOST) return Answer.wrong("available", "0 to " + MOST + ".");
            return of(caller, number, tx -> {
                StockDesk.Level level = stock.hold(tx, number);
                if (!GateApi.tag(request).equals(tag(number, level.available()))) return Answer.moved();
                stock.set(tx, number, new StockDesk.Level(wanted, level.lowAt()));
                changes.note(tx, "stock", number, "available", String.valueOf(level.available()), String.valueOf(wanted));
                return Answer.tagged(new Shapes.Stock(number, wanted), tag(number, wanted));
            });
        });
    }

    @Operation(id = "getPrices", summary = "Read the prices of an article", description = "History and what is planned, oldest first.",
            scope = Scope.CATALOGUE_READ, gives = Shapes.Prices.class, care = Care.TAGGED, refuses = 404)
    @GetMapping("/api/v1/articles/{sku}/prices")
    ResponseEntity<byte[]> prices(HttpServletRequest request, @PathVariable String sku) {
        String number = CatalogueApi.sku(sku);
        return gate.answer(request, caller -> of(caller, number, tx -> Answer.of(shape(number, prices.history(tx, number)))));
    }

    private static Shapes.Prices shape(String sku, List<Prices.Step> steps) {
        return new Shapes.Prices(sku, steps.stream().map(step -> new Shapes.PriceStep(step.from(), step.gross().cents(),
                Shapes.PriceKind.valueOf(step.kind().name()), step.advised().map(Money::cents))).toList());
    }

    @Operation(id = "addPrice", summary = "Add a price", description = "Now or later. A reduction is shown against the lowest price of the thirty days before"
            + " it, which the shop reckons; nobody can send a price 'from'.", scope = Scope.PRICES_WRITE, takes = Shapes.PriceToWrite.class,
            gives = Shapes.Prices.class, status = 201, care = Care.ONCE, refuses = {400, 404, 409, 413, 422})
    @PostMapping("/api/v1/articles/{sku}/prices")
    ResponseEntity<byte[]> addPrice(HttpServletRequest request, @PathVariable String sku, @RequestBody(required = false) Optional<String> body) {
        String number = CatalogueApi.sku(sku);
        String text = body.orElse("");
        return gate.answer(request, text, caller -> {
            Optional<Shapes.PriceToWrite> typed = Json.read(text, Shapes.PriceToWrite.class);
            if (typed.isEmpty() || typed.get().kind() == null) return Json.misshapen(text, Shapes.PriceToWrite.class);
            Shapes.PriceToWrite price = typed.get();
            if (wrongCents(price.grossCents())) return Answer.wrong("gross_cents", "1 to 100000000.");
            if (price.advisedCents().filter(OfferApi::wrongCents).isPresent()) return Answer.wrong("advised_cents", "1 to 100000000.");
            if (price.ends().isPresent() && price.kind() == Shapes.PriceKind.REGULAR) return Answer.wrong("ends", "Of a reduction only.");
            return of(caller, number, tx -> priced(tx, new PriceDesk.Plan(number, Money.ofCents(price.grossCents()), Prices.Kind.valueOf(price.kind().name()),
                    price.advisedCents().map(Money::ofCents), price.begins(), price.ends())));
        });
    }

    private static boolean wrongCents(long cents) {
        return cents < 1 || cents > 100_000_000;
    }

    private Answer priced(Tx tx, PriceDesk.Plan plan) {
        return switch (prices.fault(tx, plan)) {
            case PAST -> Answer.wrong("begins", "In the past.");
            case ENDS_FIRST -> Answer.wrong("ends", "Not after it begins.");
            case SAME_MOMENT -> Answer.wrong("begins", "Another price begins or ends at that moment.");
            case PLANNED_BETWEEN -> Answer.wrong("ends", "Another price is planned before that.");
            case NO_REGULAR -> Answer.wrong("ends", "There is no regular price to come back to.");
            case NONE -> {
                Optional<Money> before = prices.preview(tx, plan).before();
                prices.change(tx, plan);
                changes.note(tx, "price", plan.sku(), plan.from().isPresent() ? "planned" : "price", before.map(money -> money.in(Language.NL)).orElse(""),
                        plan.gross().in(Language.NL));
                yield Answer.of(shape(plan.sku(), prices.history(tx, plan.sku())));
            }
        };
    }
}
