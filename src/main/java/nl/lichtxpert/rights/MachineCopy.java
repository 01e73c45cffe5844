package nl.lichtxpert.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.vault.Everything;

/** A copy for machines (art. 20 GDPR): JSON, and the schema it keeps to, which is made from the policy. */
final class MachineCopy {
    private static final String FORM = "lichtxpert-copy-1";

    private MachineCopy() {}

    static String json(Copy copy) {
        var all = new LinkedHashMap<String, Object>();
        all.put("form", FORM);
        all.put("madeAt", copy.madeAt());
        all.put("policy", Policy.inForce().version());
        all.put("records", copy.records().stream().map(MachineCopy::record).toList());
        all.put("documents", copy.papers().stream().map(MachineCopy::document).toList());
        all.put("facts", facts(copy.facts()));
        all.put("whoLooked", copy.looked().stream().map(MachineCopy::looked).toList());
        return JsonText.of(all);
    }

    private static Map<String, Object> record(Everything.Opened record) {
        var one = new LinkedHashMap<String, Object>();
        one.put("type", record.type());
        one.put("kept", record.kept());
        one.put("until", record.until());
        one.put("fields", told(record));
        return one;
    }

    /** The fields the policy lets her have; a secret of a sign-in is a lock, not a fact about her. */
    static Map<String, String> told(Everything.Opened record) {
        var told = new LinkedHashMap<String, String>();
        record.fields().forEach((path, value) -> {
            if (exported(record.type(), path)) told.put(path, value);
        });
        return told;
    }

    private static boolean exported(String type, String path) {
        String declared = path.replaceAll("\\.\\d+(\\.|$).*", "");
        return Policy.inForce().sealed().stream().filter(sealed -> sealed.form() == Policy.Form.RECORD && sealed.type().equals(type))
                .flatMap(sealed -> sealed.fields().stream()).filter(field -> field.path().equals(declared))
                .anyMatch(field -> field.rights().contains(Words.Entitlement.EXPORT));
    }

    private static Map<String, Object> document(Everything.Paper paper) {
        var one = new LinkedHashMap<String, Object>();
        one.put("file", CopyFiles.name(paper));
        one.put("kind", paper.kind());
        one.put("about", paper.subject());
        one.put("kept", paper.kept());
        one.put("until", paper.until());
        return one;
    }

    private static Map<String, Object> facts(List<Walk.Facts> facts) {
        var tables = new LinkedHashMap<String, Object>();
        for (Walk.Facts table : facts) {
            tables.put(table.table(), table.rows().stream().map(row -> {
                var cells = new LinkedHashMap<String, Object>();
                IntStream.range(0, row.size()).forEach(i -> cells.put(table.columns().get(i), row.get(i)));
                return cells;
            }).toList());
        }
        return tables;
    }

    private static Map<String, Object> looked(WhoLooked.Answer answer) {
        var one = new LinkedHashMap<String, Object>();
        one.put("head", answer.head().line());
        one.put("entries", answer.lines().stream().map(line -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("at", line.at());
            entry.put("act", line.act());
            entry.put("by", by(line.actor()));
            entry.put("purpose", line.purpose());
            entry.put("what", line.what());
            entry.put("recipient", line.recipient());
            entry.put("about", line.task());
            entry.put("leaf", line.content());
            line.proof().ifPresent(proof -> {
                entry.put("number", proof.number());
                entry.put("path", proof.path());
            });
            return entry;
        }).toList());
        return one;
    }

    /** An employee's number is not hers to have; that it was an employee is. */
    static String by(String actor) {
        return actor.startsWith("staff:") ? "staff" : actor;
    }

    /** JSON Schema (2020-12) of {@link #json}, with what the policy declares of each record. */
    static String schema() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("form", Map.of("const", FORM));
        properties.put("madeAt", Map.of("type", "string", "format", "date-time"));
        properties.put("policy", Map.of("type", "string", "format", "date"));
        properties.put("records", Map.of("type", "array", "items", Map.of("oneOf", records())));
        properties.put("documents", Map.of("type", "array", "items", Map.of("type", "object", "required", List.of("file", "kind", "about", "kept", "until"))));
        properties.put("facts", Map.of("type", "object", "additionalProperties", Map.of("type", "array", "items", Map.of("type", "object"))));
        properties.put("whoLooked", Map.of("type", "array", "items", Map.of("type", "object", "required", List.of("head", "entries"))));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", FORM);
        schema.put("type", "object");
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("properties", properties);
        return JsonText.of(schema);
    }

    private static List<Object> records() {
        var all = new ArrayList<Object>();
        for (Policy.Sealed sealed : Policy.inForce().sealed()) {
            if (sealed.form() != Policy.Form.RECORD) continue;
            var fields = new LinkedHashMap<String, Object>();
            sealed.fields().stream().filter(field -> field.rights().contains(Words.Entitlement.EXPORT)).forEach(field -> fields.put(field.path(),
                    Map.of("type", "string", "description", Policy.inForce().categories().get(field.category()).title().in(Language.EN))));
            var properties = new LinkedHashMap<String, Object>();
            properties.put("type", Map.of("const", sealed.type()));
            properties.put("kept", Map.of("type", "string"));
            properties.put("until", Map.of("type", "string"));
            properties.put("fields", Map.of("type", "object", "properties", fields));
            all.add(Map.of("type", "object", "properties", properties));
        }
        return all;
    }
}
