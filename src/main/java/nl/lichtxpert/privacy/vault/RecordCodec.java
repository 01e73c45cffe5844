package nl.lichtxpert.privacy.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes of a sealed Java record. An unknown or missing field is refused: a record's form only changes with its version. Faults carry no value. */
final class RecordCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private RecordCodec() {}

    static byte[] bytes(Record record) {
        try {
            return MAPPER.writeValueAsBytes(record);
        } catch (JacksonException e) {
            throw new VaultFault("record cannot be written");
        }
    }

    /** Every value of a record with its path, as {@code delivery.street} or {@code items.0.sku}; for a copy of somebody's data. */
    static Map<String, String> paths(byte[] bytes) {
        try {
            var found = new LinkedHashMap<String, String>();
            walk("", MAPPER.readTree(bytes), found);
            return found;
        } catch (JacksonException e) {
            throw new VaultFault("record cannot be read");
        }
    }

    private static void walk(String path, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.properties().forEach(part -> walk(path.isEmpty() ? part.getKey() : path + "." + part.getKey(), part.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) walk(path + "." + i, node.get(i), found);
            if (node.isEmpty()) found.put(path, "");
        } else {
            found.put(path, node.isNull() ? "" : node.asString());
        }
    }

    static <T extends Record> T record(byte[] bytes, Class<T> type) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (JacksonException e) {
            throw new VaultFault("record is not a " + type.getSimpleName());
        }
    }
}
