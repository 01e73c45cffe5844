package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.proofs.FrontDoor.Answer;

/** Looks whether visitors are told and asked what they were promised to be told and asked. */
final class OpenProbes {
    private static final Sql ALTERED = Sql.shop("""
            select version::text || ' ' || language as text from statement.version where hash <> encode(sha256(convert_to(html, 'UTF8')), 'hex')""");
    private static final Sql NEWEST = Sql.shop("select max(version)::text as newest from statement.version");
    private static final Pattern BOX = Pattern.compile("<input\\b[^>]*type=\"checkbox\"[^>]*>");
    private static final Pattern ANSWER = Pattern.compile("<button class=\"([^\"]*)\" name=\"antwoord\" value=\"(weigeren|accepteren)\"");
    private static final Sql PUBLISHED = Sql.shop("select min(published_at) as at from statement.version where version = :version");
    private static final Sql UNTOLD = Sql.vault("""
            select count(*) as found from accounts.account where created_at < :published and (told_of is null or told_of < :version)""");
    private final FrontDoor door;
    private final Database database;
    private final ShopIdentity shop;
    private final Clock clock;

    OpenProbes(FrontDoor door, Database database, ShopIdentity shop, Clock clock) {
        this.clock = clock;
        this.door = door;
        this.database = database;
        this.shop = shop;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.statement", List.of("I3", "I4", "T6"), this::statement), new Probe("proofs.reach", List.of("S1"), this::reach),
                new Probe("proofs.first-visit", List.of("C7"), this::firstVisit), new Probe("proofs.withdraw", List.of("C8"), this::withdraw));
    }

    /** The page tells all that is declared, is the version in force, and no text that was ever published has changed. */
    private Finding statement() {
        var wrong = new TreeSet<String>();
        Policy policy = Policy.inForce();
        for (Language language : Language.values()) {
            String path = language == Language.NL ? "/privacy" : "/en/privacy";
            String page = door.get(path).body().replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
            Stream.of(policy.recipients().values().stream().map(Policy.Recipient::title), policy.retention().values().stream().map(Policy.Retention::title),
                    policy.clauses().values().stream().map(Policy.Clause::title)).flatMap(titles -> titles).map(title -> title.in(language))
                    .filter(title -> !told(title, page)).forEach(title -> wrong.add(path + " does not tell: " + title));
            String day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(policy.version());
            if (!page.contains(day)) wrong.add(path + " does not say from which day it holds");
        }
        if (door.get("/privacy/versies").status() != 200) wrong.add("the older versions cannot be read");
        database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            tx.sql(ALTERED).list(row -> row.text("text")).forEach(text -> wrong.add("the published text " + text + " was changed"));
            String newest = tx.sql(NEWEST).only(row -> row.optionalText("newest")).orElse("none");
            if (!newest.equals(policy.version().toString())) wrong.add("in force is " + newest + ", the program keeps " + policy.version());
            return null;
        });
        long untold = untold(policy.version());
        if (untold > 0) wrong.add(untold + " holders of accounts have not been told of the version in force");
        return Finding.of(wrong);
    }

    /** Accounts that are older than the version, a day after it was published. */
    private long untold(LocalDate version) {
        Instant published = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(PUBLISHED).set("version", version)
                .only(row -> row.optionalInstant("at"))).orElse(Instant.MAX);
        if (published.isAfter(clock.instant().minus(Duration.ofDays(1)))) return 0;
        return database.read(Zone.VAULT, new Actor.Job("evidence"), Purpose.NO_PERSON, tx -> tx.sql(UNTOLD).set("version", version)
                .set("published", published).only(row -> row.longInteger("found")));
    }

    /** The pages of terms, recipients and register are one click from the statement; what stands in one of them is told. */
    private boolean told(String title, String page) {
        return page.contains(title) || Stream.of("/privacy", "/en/privacy", "/privacy/ontvangers", "/en/privacy/recipients", "/privacy/termijnen",
                "/en/privacy/terms").anyMatch(path -> door.get(path).body().replace("&#39;", "'").contains(title));
    }

    private Finding reach() {
        var wrong = new ArrayList<String>();
        for (String path : List.of("/klantenservice", "/en/customer-service")) {
            Answer page = door.get(path);
            String main = page.body().replaceAll("(?s).*<main", "").replaceAll("(?s)</main>.*", "");
            if (page.status() != 200 || !main.contains("tel:") || !main.contains("mailto:" + shop.email())) wrong.add(path + " does not say how to reach us");
        }
        for (String path : List.of("/contact", "/en/contact")) {
            Answer page = door.get(path);
            boolean asks = List.of("method=\"post\" action=\"" + path + "\"", "name=\"text\"", "name=\"email\"").stream().allMatch(page.body()::contains);
            if (page.status() != 200 || !asks) wrong.add(path + " has no form to ask with");
        }
        return Finding.of(wrong);
    }

    /** Whoever comes for the first time is asked where there is something to ask; no is as near as yes, and nothing is ticked beforehand. */
    private Finding firstVisit() {
        var wrong = new TreeSet<String>();
        for (String path : List.of("/", "/en/", "/cookie-instellingen", "/en/cookie-settings")) {
            String page = door.get(path).body();
            if (BOX.matcher(page).results().anyMatch(box -> box.group().matches("(?s).*\\bchecked\\b.*"))) wrong.add(path + " has a box ticked beforehand");
            List<String> looks = ANSWER.matcher(page).results().map(button -> button.group(2) + " " + button.group(1)).distinct().toList();
            if (looks.size() == 1) wrong.add(path + " has " + looks.getFirst().split(" ")[0] + " without the other answer");
            if (looks.stream().map(look -> look.replaceFirst("\\S+ ", "")).distinct().count() > 1) wrong.add(path + " makes one answer look better");
        }
        return Finding.of(wrong);
    }

    /** One press takes away what somebody else's script had left, the browser's own refusal counts, and the way there is on every page. */
    private Finding withdraw() {
        var wrong = new ArrayList<String>();
        Answer refused = door.post("/cookie-instellingen/antwoord", "_ga=GA1.1.1.1; _fbp=fb.1.1.1", Map.of("antwoord", "intrekken", "instellingen", "ja"));
        for (String name : List.of("_ga", "_fbp")) {
            boolean gone = refused.all("set-cookie").stream().anyMatch(line -> line.startsWith(name + "=;") && line.contains("Max-Age=0"));
            if (!gone) wrong.add("withdrawing leaves the cookie " + name);
        }
        if (refused.cookie("lx_choice").isEmpty()) wrong.add("withdrawing is not remembered");
        for (String path : List.of("/", "/winkelwagen", "/klantenservice")) {
            if (!door.get(path).body().contains("href=\"/cookie-instellingen\"")) wrong.add(path + " has no way to withdraw");
        }
        return Finding.of(wrong);
    }
}
