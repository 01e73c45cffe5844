package nl.lichtxpert.proofs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.proofs.FrontDoor.Answer;
import nl.lichtxpert.web.Cookies;

/** Looks through the front door, as a visitor who has chosen nothing yet. */
final class DoorProbes {
    private static final List<String> PAGES = List.of("/", "/en/", "/winkelwagen", "/afrekenen", "/klantenservice", "/privacy",
            "/cookie-instellingen",
            "/herroepen", "/zoeken?q=led");
    private static final Pattern LOADED = Pattern.compile(
            "<(script|link|img|iframe|source|video|audio|object|embed|form)\\b[^>]*?\\b(src|href|srcset|data|action)="
            + "\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LOADED = Pattern.compile("<link\\b[^>]*\\brel=\"(canonical|alternate)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile("<a\\b([^>]*)\\bhref=\"(https?://[^\"]+)\"([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile("rel=\"[^\"]*(noreferrer|external)");
    private static final Pattern STRANGE_MAKER = Pattern.compile("wp-content|woocommerce|magento|shopify|prestashop|lightspeed|name=\"generator\"");
    private final FrontDoor door;
    private final ShopIdentity shop;

    DoorProbes(FrontDoor door, ShopIdentity shop) {
        this.door = door;
        this.shop = shop;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.controller", List.of("I5"), this::controller),
                new Probe("proofs.own-hosts", List.of("T2", "C4", "C5", "C6", "D7", "P9"), this::ownHosts),
                new Probe("proofs.leaving", List.of("T5"), this::leaving), new Probe("proofs.return-form", List.of("P3"), this::returnForm),
                new Probe("proofs.cookies", List.of("C1"), this::cookies), new Probe("proofs.cookie-page", List.of("C2"), this::cookiePage),
                new Probe("proofs.own-software", List.of("H1"), this::ownSoftware));
    }

    private Finding controller() {
        var wrong = new ArrayList<String>();
        for (String path : List.of("/", "/en/", "/privacy", "/winkelwagen")) {
            String page = door.get(path).body();
            Stream.of(shop.legalName(), shop.street(), shop.telephone(), shop.email(), shop.kvk()).filter(fact -> !page.contains(fact))
                    .forEach(fact -> wrong.add(path + " does not say " + fact));
        }
        return Finding.of(wrong);
    }

    /** Nothing of another host is loaded or sent to, and the browser is told to refuse it if it were. */
    private Finding ownHosts() {
        var wrong = new TreeSet<String>();
        for (String path : PAGES) {
            Answer answer = door.get(path);
            LOADED.matcher(NOT_LOADED.matcher(answer.body()).replaceAll("<x")).results().map(found -> found.group(3)).filter(DoorProbes::foreign)
                    .forEach(address -> wrong.add(path + " loads from " + host(address)));
            foreignInPolicy(answer.header("content-security-policy")).forEach(source -> wrong.add(path + " allows " + source));
        }
        return Finding.of(wrong);
    }

    private static boolean foreign(String address) {
        return Arrays.stream(address.split("[,\\s]+")).anyMatch(part -> part.matches("(?i)(https?:)?//.*"));
    }

    private static String host(String address) {
        return address.replaceFirst("(?i)^(https?:)?//([^/:?#]*).*", "$2");
    }

    static List<String> foreignInPolicy(String policy) {
        if (!policy.startsWith("default-src 'none'") && !policy.startsWith("default-src 'self'")) return List.of("everything: there is no policy");
        return Stream.of(policy.split(";")).flatMap(directive -> Arrays.stream(directive.strip().split("\\s+")).skip(1))
                .filter(source -> !source.matches("'self'|'none'|data:|'nonce-[^']*'|'sha256-[^']*'")).toList();
    }

    private Finding leaving() {
        var wrong = new TreeSet<String>();
        for (String path : PAGES) {
            Answer answer = door.get(path);
            if (!answer.header("referrer-policy").matches("same-origin|no-referrer")) wrong.add(path + " lets the browser tell other sites where it was");
            ANCHOR.matcher(answer.body()).results().filter(link -> !MARKED.matcher(link.group(1) + link.group(3)).find())
                    .forEach(link -> wrong.add(path + " links to " + host(link.group(2)) + " unmarked"));
        }
        return Finding.of(wrong);
    }

    private Finding returnForm() {
        var wrong = new ArrayList<String>();
        for (String path : List.of("/herroepen", "/en/withdraw")) {
            Answer page = door.get(path);
            if (page.status() != 200 || !page.body().contains("<form method=\"post\"")) wrong.add(path + " has no form");
        }
        Answer paper = door.get("/voorwaarden/herroepingsformulier.pdf");
        if (paper.status() != 200 || !paper.body().startsWith("%PDF")) wrong.add("the model form is not there as PDF");
        return Finding.of(wrong);
    }

    private Finding cookies() {
        var wrong = new TreeSet<String>();
        for (String path : PAGES) {
            door.get(path).all("set-cookie").stream().map(line -> line.replaceFirst("^__Host-", "").replaceFirst("=.*", ""))
                    .filter(name -> Arrays.stream(Cookies.values()).noneMatch(cookie -> cookie.plainName().equals(name)))
                    .forEach(name -> wrong.add(path + " sets the undeclared cookie " + name));
        }
        return Finding.of(wrong);
    }

    private Finding cookiePage() {
        var wrong = new ArrayList<String>();
        for (String path : List.of("/cookie-instellingen", "/en/cookie-settings")) {
            String page = door.get(path).body();
            Arrays.stream(Cookies.values()).filter(cookie -> !page.contains(cookie.plainName()))
                    .forEach(cookie -> wrong.add(path + " does not tell of " + cookie.plainName()));
        }
        return Finding.of(wrong);
    }

    private Finding ownSoftware() {
        var wrong = new ArrayList<String>();
        for (String path : List.of("/", "/winkelwagen")) {
            Answer answer = door.get(path);
            if (!answer.header("x-powered-by").isEmpty()) wrong.add(path + " is made by " + answer.header("x-powered-by"));
            STRANGE_MAKER.matcher(answer.body()).results().findFirst().ifPresent(found -> wrong.add(path + " bears the mark " + found.group()));
        }
        if (!Proofs.class.getPackageName().startsWith("nl.lichtxpert")) wrong.add("the running program is not ours");
        return Finding.of(wrong);
    }

    /** Names of the boxes in a form and whether an answer is demanded. */
    static Map<String, Boolean> boxes(String page) {
        var boxes = new HashMap<String, Boolean>();
        Pattern.compile("<(input|select|textarea)\\b([^>]*)>").matcher(page).results().forEach(box -> {
            String name = box.group(2).replaceAll("(?s).*\\bname=\"([^\"]*)\".*", "$1");
            if (!box.group(2).contains("type=\"hidden\"") && box.group(2).contains("name=\"")) boxes.put(name, box.group(2).matches("(?s).*\\brequired\\b.*"));
        });
        return boxes;
    }
}
