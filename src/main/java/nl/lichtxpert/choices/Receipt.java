package nl.lichtxpert.choices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.consent.Event;
import nl.lichtxpert.storefront.Json;

/**
 * A consent receipt with the fields of ISO/IEC TS 27560, as JSON-LD in the words of the Data Privacy Vocabulary. Its context stands inside, so nothing is
 * fetched to read it.
 */
final class Receipt {
    private static final String DPV = "https://w3id.org/dpv#";

    private Receipt() {}

    /** @param events of one consent, oldest first, not empty */
    static String of(List<Event> events, String shop, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", context());
        json.put("@id", "urn:uuid:" + record(events.getFirst()));
        json.put("@type", List.of("dpv:ConsentRecord"));
        json.put("dct:conformsTo", "ISO/IEC TS 27560:2023");
        json.put("dct:language", language.tag());
        json.put("dpv:hasJurisdiction", "NL");
        json.put("dpv:hasDataController", controller(shop));
        json.put("dpv:hasLegalBasis", Map.of("@id", "dpv:Consent"));
        json.put("dpv:hasRight", List.of(Map.of("@id", "https://w3id.org/dpv/legal/eu/gdpr#A7-3")));
        var processes = new ArrayList<Object>();
        for (Declared declared : Declared.of(java.util.Set.of(nl.lichtxpert.privacy.consent.Use.values()))) {
            List<Event> own = events.stream().filter(event -> event.use() == declared.use()).toList();
            if (!own.isEmpty()) processes.add(process(declared, own, shop, language));
        }
        json.put("dpv:hasProcess", processes);
        return Json.of(json) + "\n";
    }

    /** The record's own name, always the same and not that of its first event. */
    private static UUID record(Event first) {
        return UUID.nameUUIDFromBytes(("record of " + first.id()).getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("dpv", DPV);
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("schema", "https://schema.org/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static Map<String, Object> controller(String shop) {
        var identity = Own.inForce().identity();
        var controller = new LinkedHashMap<String, Object>();
        controller.put("@type", "dpv:DataController");
        controller.put("schema:name", identity.legalName());
        controller.put("schema:address", identity.street() + ", " + identity.postcode() + " " + identity.city());
        controller.put("schema:email", identity.email());
        controller.put("schema:url", shop);
        return controller;
    }

    private static Map<String, Object> process(Declared declared, List<Event> events, String shop, Language language) {
        var t = Texts.in(language);
        String word = declared.use().word();
        Event last = events.getLast();
        var process = new LinkedHashMap<String, Object>();
        process.put("@type", "dpv:Process");
        process.put("dct:title", t.of("choices.use." + word));
        process.put("dpv:hasPurpose", Map.of("dct:description", t.of("choices.use." + word + ".purpose")));
        process.put("dpv:hasRecipient", Map.of("@type", "dpv:Recipient", "schema:name",
                t.of("choices.use." + word + ".party", Own.inForce().identity().legalName()),
                "schema:addressCountry", declared.country()));
        process.put("dpv:hasStorageCondition", declared.items().stream().map(item -> (Object) (item.key() + ", P" + item.term().toDays() + "D")).toList());
        process.put("dpv:hasNotice", notice(last, shop));
        process.put("dpv:hasConsentStatus", Map.of("@id", "dpv:" + last.state().term()));
        last.ends().ifPresent(ends -> process.put("dpv:hasExpiry", time(ends)));
        process.put("dct:hasPart", events.stream().map(event -> (Object) event(event)).toList());
        process.put("dpv:hasConsentControl", Map.of("@type", "dpv:WithdrawConsent", "schema:url", shop + ChoicePages.path(language)));
        return process;
    }

    private static Map<String, Object> notice(Event event, String shop) {
        var notice = new LinkedHashMap<String, Object>();
        notice.put("@type", "dpv:ConsentNotice");
        notice.put("schema:url", shop + ChoicePages.path(event.shown().language()));
        notice.put("schema:inLanguage", event.shown().language().tag());
        notice.put("schema:version", event.policyVersion());
        notice.put("schema:sha256", List.of(event.shown().bannerHash(), event.shown().noticeHash()));
        return notice;
    }

    private static Map<String, Object> event(Event event) {
        var map = new LinkedHashMap<String, Object>();
        map.put("@id", "urn:uuid:" + event.id());
        map.put("@type", "dpv:" + event.state().term());
        map.put("dct:created", time(event.at()));
        map.put("dpv:hasIndicationMethod", event.mechanism().name());
        return map;
    }

    private static Map<String, Object> time(Instant at) {
        return Map.of("@type", "xsd:dateTime", "@value", at.toString());
    }
}
