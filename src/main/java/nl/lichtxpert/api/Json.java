package nl.lichtxpert.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of the interface: snake case, nothing for what is absent, an unknown field refused. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private Json() {}

    static byte[] bytes(Object shape) {
        return MAPPER.writeValueAsString(shape).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with names in alphabetical order, so that it is the same bytes after every start. */
    static byte[] sorted(Object shape) {
        return MAPPER.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build().writeValueAsString(shape).getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when the text is not of this shape; why is not told, since it would repeat what was sent. */
    static <T> Optional<T> read(String text, Class<T> shape) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, shape));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
