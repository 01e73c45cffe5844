package nl.lichtxpert.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.lichtxpert.api.Operation.Care;
import nl.lichtxpert.platform.Own;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The interface described as OpenAPI 3.1, made from what runs: routes and what they want from the annotations of the endpoints, shapes from the records that
 * are read and written. It cannot say another thing than the program does.
 */
final class DescriptionApi {
    /** Classes whose methods are described. */
    static final List<Class<?>> ENDPOINTS = List.of(CatalogueApi.class, OfferApi.class, TaskApi.class);
    private static final Map<String, String> QUERIES = Map.of("after", "The 'next' of the page before", "limit", "Most items of a page",
            "filter", "Which tasks: TO_PACK, PACKED or SHIPPED");
    private final Map<String, Object> schemas = new TreeMap<>();

    private DescriptionApi() {}

    /** @param address of the shop */
    static Map<String, Object> of(String address) {
        var made = new DescriptionApi();
        Map<String, Object> paths = made.paths();
        var all = new LinkedHashMap<String, Object>();
        all.put("openapi", "3.1.0");
        all.put("info", Map.of("title", "LichtXpert", "version", "1.0.0", "summary", "Articles, stock, prices and orders as tasks",
                "description", Manual.BEGIN,
                "contact", Map.of("name", Own.inForce().identity().legalName(), "email",
                Own.inForce().identity().email()), "license", Map.of("name", "Apache 2.0", "identifier", "Apache-2.0")));
        all.put("servers", List.of(Map.of("url", address)));
        all.put("security", List.of(Map.of("key", List.of())));
        all.put("tags", Stream.of("catalogue", "offer", "task").map(tag -> Map.of("name", tag, "description", "About " + tag)).toList());
        all.put("paths", paths);
        all.put("webhooks", made.webhooks());
        all.put("components", Map.of("schemas", made.schemas, "securitySchemes", Map.of("key", Map.of("type", "http", "scheme", "bearer", "description",
                "A key, as Authorization: Bearer lxk_... Scopes: " + Scope.words(java.util.EnumSet.allOf(Scope.class))))));
        return all;
    }

    private Map<String, Object> paths() {
        var paths = new TreeMap<String, Map<String, Object>>();
        for (Class<?> endpoint : ENDPOINTS) {
            for (Method method : endpoint.getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping == null) continue;
                String tag = endpoint.getSimpleName().replace("Api", "").toLowerCase(java.util.Locale.ROOT);
                paths.computeIfAbsent(mapping.value()[0], _ -> new TreeMap<>()).put(mapping.method()[0].name().toLowerCase(java.util.Locale.ROOT),
                        operation(method.getAnnotation(Operation.class), mapping.value()[0], tag));
            }
        }
        return new LinkedHashMap<>(paths);
    }

    private Map<String, Object> operation(Operation said, String path, String tag) {
        var one = new LinkedHashMap<String, Object>();
        one.put("operationId", said.id());
        one.put("tags", List.of(tag));
        one.put("summary", said.summary());
        one.put("description", (said.description() + " Scope: " + said.scope().word() + ".").strip());
        List<Object> parameters = parameters(said, path);
        if (!parameters.isEmpty()) one.put("parameters", parameters);
        if (said.takes() != Void.class) one.put("requestBody", Map.of("required", true, "content", content(said.takes(), "application/json")));
        var responses = new TreeMap<String, Object>();
        var given = new LinkedHashMap<String, Object>(Map.of("description", "Done", "content", content(said.gives(), "application/json")));
        if (cares(said, Care.TAGGED)) given.put("headers", Map.of("ETag", header("Changes with the thing")));
        responses.put(String.valueOf(said.status()), given);
        Stream.concat(Arrays.stream(said.refuses()).boxed(), Stream.of(401, 403, 429)).distinct()
                .forEach(status -> responses.put(String.valueOf(status), refusal(status)));
        one.put("responses", responses);
        return one;
    }

    private static boolean cares(Operation said, Care care) {
        return Arrays.asList(said.care()).contains(care);
    }

    private static Map<String, Object> header(String meaning) {
        return Map.of("description", meaning, "schema", Map.of("type", "string"));
    }

    private Map<String, Object> refusal(int status) {
        var refusal = new LinkedHashMap<String, Object>(Map.of("description", Manual.refusal(status), "content",
                content(Problem.class, "application/problem+json")));
        if (status == 429) refusal.put("headers", Map.of("Retry-After", header("Seconds")));
        return refusal;
    }

    private static List<Object> parameters(Operation said, String path) {
        var parameters = new ArrayList<Object>();
        var names = java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(path);
        while (names.find()) {
            String meaning = names.group(1).equals("sku") ? "Article number; a slash in it is written as ~" : "Number of the order";
            parameters.add(Map.of("name", names.group(1), "in", "path", "required", true, "description", meaning, "schema", Map.of("type", "string")));
        }
        for (String name : said.asks()) {
            parameters.add(Map.of("name", name, "in", "query", "description", QUERIES.get(name), "schema", Manual.query(name)));
        }
        if (cares(said, Care.ONCE)) parameters.add(wanted("Idempotency-Key", "8 to 100 visible characters, another for each thing", true));
        if (cares(said, Care.MATCH)) {
            parameters.add(wanted("If-Match", "The ETag of what was read", false));
            parameters.add(wanted("If-None-Match", "* for something new", false));
        }
        return parameters;
    }

    private static Map<String, Object> wanted(String name, String meaning, boolean required) {
        return Map.of("name", name, "in", "header", "required", required, "description", meaning, "schema", Map.of("type", "string"));
    }

    private Map<String, Object> content(Class<?> shape, String type) {
        return Map.of(type, Map.of("schema", schema(shape)));
    }

    private Map<String, Object> webhooks() {
        var all = new LinkedHashMap<String, Object>();
        for (Event event : Event.values()) {
            all.put(event.word(), Map.of("post", Map.of("operationId", "tell-" + event.word(), "tags", List.of("task"), "summary", "Told: " + event.word(),
                    "description", "Signed as Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature. Numbers only.", "security", List.of(),
                    "requestBody", Map.of("required", true, "content", content(Courier.Message.class, "application/json")),
                    "responses", Map.of("2XX", Map.of("description", "Heard"), "4XX", Map.of("description", "Tried again later; 410 ends it")))));
        }
        return all;
    }

    private Object schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == Optional.class) return schema(last);
            if (generic.getRawType() == List.class) return Map.of("type", "array", "items", schema(last));
            return Map.of("type", "object", "additionalProperties", schema(last));
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) return Map.of("type", "integer");
        if (type == boolean.class) return Map.of("type", "boolean");
        if (type == Instant.class) return Map.of("type", "string", "format", "date-time");
        if (type == String.class) return Map.of("type", "string");
        return named((Class<?>) type);
    }

    private Map<String, Object> named(Class<?> shape) {
        String name = shape.getSimpleName();
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, shape.isEnum() ? Map.of("type", "string", "enum", Arrays.stream(shape.getEnumConstants()).map(Object::toString).toList())
                    : object(shape));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> shape) {
        var properties = new LinkedHashMap<String, Object>();
        var needed = new ArrayList<String>();
        for (RecordComponent part : shape.getRecordComponents()) {
            String name = name(part);
            if (part.getType() != Optional.class) needed.add(name);
            Object schema = name.equals("attributes") ? Manual.columns() : schema(part.getGenericType());
            properties.put(name, meaning(part).<Object>map(words -> Map.of("description", words, "allOf", List.of(schema))).orElse(schema));
        }
        var object = new LinkedHashMap<String, Object>(Map.of("type", "object", "properties", properties, "additionalProperties", false));
        if (!needed.isEmpty()) object.put("required", needed);
        meaning(shape).ifPresent(words -> object.put("description", words));
        return object;
    }

    /** A part's name as it goes over the line. */
    static String name(RecordComponent part) {
        return part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<String> meaning(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Meaning.class)).map(Meaning::value);
    }
}
