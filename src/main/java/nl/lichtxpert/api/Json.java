package nl.lichtxpert.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON of the interface: snake case, nothing for what is absent; an unknown field is refused, and a number where a text belongs. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
            .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail))).build();

    private Json() {}

    static byte[] bytes(Object shape) {
        return MAPPER.writeValueAsString(shape).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with names in alphabetical order, so that it is the same bytes after every start. */
    static byte[] sorted(Object shape) {
        return MAPPER.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build().writeValueAsString(shape).getBytes(StandardCharsets.UTF_8);
    }

    /** Why a text is not of this shape: which field of the shape, and nothing of what was sent. */
    static Answer misshapen(String text, Class<? extends Record> shape) {
        String name = shape.getSimpleName();
        try {
            MAPPER.readValue(text, shape);
        } catch (UnrecognizedPropertyException e) {
            return Answer.wrong("", "There is a field that " + name + " does not have.");
        } catch (DatabindException e) {
            String first = e.getPath().isEmpty() ? "" : String.valueOf(e.getPath().getFirst().getPropertyName());
            boolean known = Arrays.stream(shape.getRecordComponents()).anyMatch(part -> DescriptionApi.name(part).equals(first));
            return Answer.wrong(known ? first : "", known ? "Not of the type it has in " + name + "." : "Not of the shape " + name + ".");
        } catch (InputCoercionException e) {
            return Answer.wrong("", "A number does not fit.");
        } catch (JacksonException | IllegalArgumentException e) {
            return Answer.wrong("", "Not JSON.");
        }
        return Answer.wrong("", "A field that " + name + " needs is absent.");
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
