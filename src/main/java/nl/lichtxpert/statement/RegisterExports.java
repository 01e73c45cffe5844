package nl.lichtxpert.statement;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Spreadsheet;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/**
 * The register of processing (art. 30 GDPR) for machines: CSV, JSON-LD with the terms of the Data Privacy Vocabulary (https://w3id.org/dpv), and YAML in the
 * fideslang taxonomy.
 */
public final class RegisterExports {
    private final Policy policy;
    private final ShopIdentity shop;
    private final String address;

    /** @param address of the shop without a slash at the end, from which the resources of the JSON-LD are named */
    public RegisterExports(Policy policy, ShopIdentity shop, String address) {
        this.policy = policy;
        this.shop = shop;
        this.address = address;
    }

    /** One row per purpose, RFC 4180 with a comma, in words of this language. */
    public String csv(Language language) {
        var view = new StatementView(policy, shop, language);
        var csv = new StringBuilder(row(List.of("purpose", "title", "why", "ground", "persons", "data", "recipients", "kept_as", "clauses", "controller")));
        for (StatementView.UseRow use : view.uses()) {
            csv.append(row(List.of(use.id(), use.title(), use.why(), use.ground(), use.persons(), use.data(), use.recipients(), use.terms(),
                    String.join(" ", use.clauses()), shop.legalName())));
        }
        return csv.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Spreadsheet::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A graph: the controller, its recipients, and a dpv:Process per purpose. */
    public String jsonLd() {
        var graph = new ArrayList<Object>();
        graph.add(object("@id", id("controller"), "@type", "dpv:DataController", "dpv:hasName", shop.legalName(), "dpv:hasContact", shop.email(),
                "dpv:hasAddress", shop.street() + ", " + shop.postcode() + " " + shop.city()));
        policy.recipients().values().forEach(recipient -> graph.add(recipient(recipient)));
        policy.retention().values().forEach(kept -> {
            graph.add(duration("term/" + dashed(kept.name()), kept.title(), kept.term()));
            kept.longer().ifPresent(longer -> graph.add(duration("term/" + dashed(kept.name()) + "-longer", longer.when(), longer.term())));
        });
        policy.purposes().values().forEach(use -> graph.add(process(use)));
        return Json.of(object("@context", object("dpv", "https://w3id.org/dpv#", "pd", "https://w3id.org/dpv/pd#", "loc",
                "https://w3id.org/dpv/loc#", "dct", "http://purl.org/dc/terms/",
                "rdfs", "http://www.w3.org/2000/01/rdf-schema#", "xsd", "http://www.w3.org/2001/XMLSchema#"), "@graph", graph));
    }

    private Map<String, Object> duration(String name, Policy.Said said, Period term) {
        return object("@id", id(name), "@type", "dpv:StorageDuration", "rdfs:label", title(said), "dpv:hasDuration",
                object("@type", "xsd:duration", "@value", term.toString()));
    }

    private Map<String, Object> recipient(Policy.Recipient recipient) {
        String type = switch (recipient.standing()) {
            case PROCESSOR -> "dpv:DataProcessor";
            case CONTROLLER -> "dpv:ThirdParty";
            case AUTHORITY -> "dpv:Authority";
        };
        return object("@id", id("recipient/" + recipient.name()), "@type", type, "rdfs:label", title(recipient.title()), "dpv:hasCountry",
                reference("loc:" + recipient.country()));
    }

    private Map<String, Object> process(Policy.Use use) {
        var view = new StatementView(policy, shop, Language.EN);
        List<Object> data = new ArrayList<>(view.categories(use.purpose()).stream().map(kind -> reference("pd:" + kind.dpv())).distinct().toList());
        List<Object> recipients = new ArrayList<>(policy.recipients().values().stream().filter(r -> r.purposes().contains(use.purpose()))
                .map(r -> reference(id("recipient/" + r.name()))).toList());
        List<Object> terms = new ArrayList<>(policy.sealed().stream().filter(sealed -> sealed.purposes().contains(use.purpose())).map(Policy.Sealed::kept)
                .distinct().map(kept -> reference(id("term/" + dashed(kept)))).toList());
        return object("@id", id("purpose/" + dashed(use.purpose().name())), "@type", "dpv:Process", "rdfs:label", title(use.title()),
                "dct:description", title(use.why()), "dpv:hasDataController", reference(id("controller")), "dpv:hasPurpose", object("@type", "dpv:Purpose",
                "rdfs:label", title(use.title())), "dpv:hasLegalBasis", reference("dpv:" + use.basis().dpv()), "dct:references",
                use.law().isEmpty() ? List.of() : List.of(use.law()), "dpv:hasPersonalData", data, "dpv:hasDataSubject",
                new ArrayList<Object>(use.persons().stream().map(p -> "dpv:" + subject(p)).distinct().map(RegisterExports::reference).toList()),
                "dpv:hasRecipient", recipients, "dpv:hasStorageCondition", terms, "rdfs:seeAlso", proofs(use));
    }

    /** Where anybody sees whether the promises a purpose serves are kept. */
    private List<Object> proofs(Policy.Use use) {
        return new ArrayList<>(use.clauses().stream().map(clause -> reference(address + "/privacy/bewijs#" + clause)).toList());
    }

    private static String subject(Words.PersonClass person) {
        return switch (person) {
            case BUYER, ACCOUNT_HOLDER -> "Customer";
            case CORRESPONDENT -> "Consumer";
            case EMPLOYEE -> "Employee";
            case VISITOR -> "Visitor";
        };
    }

    /** An organization, a system with a privacy declaration per purpose; keys as fideslang wants them. */
    public String fideslang() {
        var yaml = new StringBuilder("organization:\n  - fides_key: lichtxpert\n    name: " + quoted(shop.legalName()) + "\n    description: "
                + quoted("Controller, " + shop.street() + ", " + shop.postcode() + " " + shop.city()) + "\nsystem:\n  - fides_key: web_shop\n    name: "
                + quoted("Web shop") + "\n    description: " + quoted("Storefront, orders, service desk") + "\n    system_type: Application\n"
                + "    administrating_department: " + quoted("Shop") + "\n    organization_fides_key: lichtxpert\n    privacy_declarations:\n");
        var view = new StatementView(policy, shop, Language.EN);
        for (Policy.Use use : policy.purposes().values()) {
            yaml.append("      - name: ").append(quoted(use.title().en())).append("\n        data_use: ").append(dataUse(use))
                    .append("\n        legal_basis_for_processing: ").append(quoted(basis(use.basis()))).append("\n        data_subjects:\n");
            use.persons().stream().map(RegisterExports::fidesSubject).distinct().forEach(person -> yaml.append("          - ").append(person).append('\n'));
            List<String> kinds = view.categories(use.purpose()).stream().map(Words.Category::fides).distinct().toList();
            yaml.append("        data_categories:").append(kinds.isEmpty() ? " []\n" : "\n");
            kinds.forEach(kind -> yaml.append("          - ").append(kind).append('\n'));
        }
        return yaml.toString();
    }

    private static String dataUse(Policy.Use use) {
        return switch (use.basis()) {
            case CONSENT -> "personalize";
            case CONTRACT -> "essential.service";
            case LEGAL_OBLIGATION -> "essential.legal_obligation";
            case VITAL_INTEREST, PUBLIC_TASK, LEGITIMATE_INTEREST -> "functional.service";
        };
    }

    private static String basis(Words.Basis basis) {
        return switch (basis) {
            case CONSENT -> "Consent";
            case CONTRACT -> "Contract";
            case LEGAL_OBLIGATION -> "Legal obligations";
            case VITAL_INTEREST -> "Vital interests";
            case PUBLIC_TASK -> "Public interest";
            case LEGITIMATE_INTEREST -> "Legitimate interests";
        };
    }

    private static String fidesSubject(Words.PersonClass person) {
        return switch (person) {
            case BUYER, ACCOUNT_HOLDER -> "customer";
            case CORRESPONDENT -> "anonymous_user";
            case EMPLOYEE -> "employee";
            case VISITOR -> "anonymous_user";
        };
    }

    private String id(String name) {
        return address + "/privacy/register#" + name;
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> reference(String id) {
        return object("@id", id);
    }

    private static List<Object> title(Policy.Said said) {
        return List.of(object("@language", "nl", "@value", said.nl()), object("@language", "en", "@value", said.en()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Names and values in turn. */
    private static Map<String, Object> object(Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) object.put((String) pairs[i], pairs[i + 1]);
        return object;
    }
}
