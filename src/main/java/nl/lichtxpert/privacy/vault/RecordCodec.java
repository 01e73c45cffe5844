package nl.lichtxpert.privacy.vault;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
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

    static <T extends Record> T record(byte[] bytes, Class<T> type) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (JacksonException e) {
            throw new VaultFault("record is not a " + type.getSimpleName());
        }
    }
}
