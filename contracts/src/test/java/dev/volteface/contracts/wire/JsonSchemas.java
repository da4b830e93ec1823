package dev.volteface.contracts.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON schemas (draft 7, as AsyncAPI 3 has them) of records, gathered by name as they are met. */
final class JsonSchemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.of(
            String.class, Map.of("type", "string"),
            int.class, Map.of("type", "integer", "format", "int32"),
            Integer.class, Map.of("type", "integer", "format", "int32"),
            long.class, Map.of("type", "integer", "format", "int64"),
            double.class, Map.of("type", "number", "format", "double"),
            boolean.class, Map.of("type", "boolean"),
            Instant.class, Map.of("type", "string", "format", "date-time"),
            OffsetDateTime.class, Map.of("type", "string", "format", "date-time"),
            LocalDate.class, Map.of("type", "string", "format", "date"),
            Duration.class, Map.of("type", "string", "format", "duration"));

    private final Map<String, Object> gathered = new TreeMap<>();

    /** A reference to the schema of a record, which is gathered with all that it is made of. */
    Map<String, Object> reference(Class<?> type) {
        String name = nameOf(type);
        if (!gathered.containsKey(name)) {
            gathered.put(name, Map.of());
            gathered.put(name, type.isRecord() ? ofRecord(type) : ofChoice(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    Map<String, Object> gathered() {
        return gathered;
    }

    /** The class's name without its package: {@code Change.Kind}. */
    static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private Map<String, Object> ofRecord(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getAnnotatedType()));
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> ofChoice(Class<?> type) {
        JsonTypeInfo info =
                Objects.requireNonNull(type.getAnnotation(JsonTypeInfo.class), () -> "no schema for " + type.getName());
        JsonSubTypes choices = Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class));
        List<Object> oneOf = Arrays.stream(choices.value())
                .<Object>map(choice ->
                        Map.of("allOf", List.of(reference(choice.value()), constant(info.property(), choice.name()))))
                .toList();
        return ordered("oneOf", oneOf);
    }

    private static Map<String, Object> constant(String property, String value) {
        return ordered("properties", Map.of(property, Map.of("const", value)), "required", List.of(property));
    }

    private Map<String, Object> of(AnnotatedType type) {
        Map<String, Object> schema = of(type.getType());
        return isNullable(type) ? orNull(schema) : schema;
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType collection) {
            Map<String, Object> items = of(collection.getActualTypeArguments()[0]);
            return collection.getRawType().equals(Set.class)
                    ? ordered("type", "array", "uniqueItems", true, "items", items)
                    : ordered("type", "array", "items", items);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ordered("type", "string", "enum", words(plain));
        }
        Map<String, Object> simple = SIMPLE.get(plain);
        return simple == null ? reference(plain) : new TreeMap<>(simple);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return ordered("oneOf", List.of(schema, Map.of("type", "null")));
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
