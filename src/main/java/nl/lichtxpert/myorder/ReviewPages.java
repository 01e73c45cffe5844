package nl.lichtxpert.myorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.mail.ReviewQuestions;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.reviews.Review;
import nl.lichtxpert.reviews.Reviews;
import nl.lichtxpert.reviews.Written;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a buyer says how her articles please her. The order's link is the only way in, so nobody else can. */
@Controller
@For(For.Who.LINK_HOLDER)
class ReviewPages {
    private final Database database;
    private final Orders orders;
    private final Reviews reviews;
    private final ReviewQuestions questions;
    private final Html html;
    private final Frame.Site site;

    ReviewPages(Database database, Orders orders, Reviews reviews, ReviewQuestions questions, Html html, Frame.Site site) {
        this.database = database;
        this.orders = orders;
        this.reviews = reviews;
        this.questions = questions;
        this.html = html;
        this.site = site;
    }

    /**
     * One article of the order.
     *
     * @param position of its line, from 1
     * @param mine what she wrote of it, when she did
     * @param typed what she typed just now and was not right
     */
    record Line(int position, OrderLine line, Optional<Review> mine, Optional<Written> typed) {}

    @GetMapping({"/bestelling/{secret}/beoordelen", "/en/order/{secret}/review"})
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String secret) {
        Optional<Order> order = order(secret);
        return order.isEmpty() ? back(visit, secret) : page(HttpStatus.OK, visit, secret, order.get(), 0, Optional.empty(), false);
    }

    @PostMapping({"/bestelling/{secret}/beoordelen", "/en/order/{secret}/review"})
    ResponseEntity<byte[]> write(Visit visit, @PathVariable String secret, @RequestParam Map<String, String> typed) {
        Optional<Order> order = order(secret);
        if (order.isEmpty()) return back(visit, secret);
        int position = position(typed.getOrDefault("regel", ""));
        var written = new Written(typed.getOrDefault("sterren", ""), typed.getOrDefault("woorden", ""), typed.getOrDefault("schrijver", ""));
        if (!written.right()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, order.get(), position, Optional.of(written), false);
        boolean done = position >= 1 && position <= order.get().lines().size()
                && reviews.publish(holder(secret), order.get(), position, written, visit.language());
        if (!done) return page(HttpStatus.CONFLICT, visit, secret, order.get(), 0, Optional.empty(), true);
        return Html.seeOther(path(secret, visit.language()));
    }

    @PostMapping({"/bestelling/{secret}/beoordelen/weg", "/en/order/{secret}/review/remove"})
    ResponseEntity<byte[]> takeAway(Visit visit, @PathVariable String secret, @RequestParam(defaultValue = "") String regel) {
        order(secret).ifPresent(order -> reviews.takeAway(holder(secret), order, position(regel)));
        return Html.seeOther(path(secret, visit.language()));
    }

    /** She wants to be asked by mail, once, or rather not after all. */
    @PostMapping({"/bestelling/{secret}/beoordelen/vragen", "/en/order/{secret}/review/ask"})
    ResponseEntity<byte[]> wish(Visit visit, @PathVariable String secret, @RequestParam(defaultValue = "") String vraag) {
        order(secret).ifPresent(order -> {
            if (vraag.equals("niet")) questions.drop(order);
            else questions.ask(order);
        });
        return Html.seeOther(path(secret, visit.language()));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String secret, Order order, int at, Optional<Written> typed, boolean twice) {
        List<Review> mine = reviews.of(holder(secret), order.number());
        var lines = new ArrayList<Line>();
        for (int i = 1; i <= order.lines().size(); i++) {
            int position = i;
            lines.add(new Line(i, order.lines().get(i - 1), mine.stream().filter(review -> review.position() == position).findFirst(),
                    typed.filter(_ -> at == position)));
        }
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        Frame frame = Frame.of(site, visit.language(), path(secret, visit.language()), path(secret, other)).withVat(Frame.Vat.INCLUDED)
                .withTitle(visit.texts().of("reviews.write-title"));
        return html.page(status, "myorder/review", Map.of("frame", frame, "order", order, "lines", lines, "received", reviews.received(order), "twice", twice,
                "question", questions.of(order), "back", OrderLinks.path(secret, visit.language())));
    }

    private static int position(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 0;
    }

    /** A link that opens nothing is answered by the order page, which says so. */
    private static ResponseEntity<byte[]> back(Visit visit, String secret) {
        return Html.seeOther(secret.matches("[A-Za-z0-9_-]{1,64}") ? OrderLinks.path(secret, visit.language()) : visit.language().prefix() + "/");
    }

    private static String path(String secret, Language language) {
        return OrderLinks.path(secret, language) + (language == Language.NL ? "/beoordelen" : "/review");
    }

    private Optional<Order> order(String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        return database.read(Zone.SHOP, holder(secret), Purpose.SHOW_TO_SELF,
                tx -> orders.byLink(tx, Ids.hash(secret)).flatMap(number -> orders.find(tx, number)));
    }

    private static Actor holder(String secret) {
        return new Actor.LinkHolder(Ids.hash(secret));
    }
}
