package dev.volteface.contracts.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page says of headers: CloudEvents attributes in Kafka's binary mode, and what dead letters add. */
final class AsyncApiHeaders {

    private AsyncApiHeaders() {}

    static Map<String, Object> cloudEvent() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ce_specversion", Map.of("const", "1.0"));
        properties.put("ce_id", text("Unique within the source: the key, @, and the version of what the key names."));
        properties.put("ce_source", text("The service that appended it."));
        properties.put("ce_type", text("The wire name."));
        properties.put("ce_subject", text("The key."));
        properties.put("ce_time", time("When it was decided."));
        properties.put("ce_actor", text("Who caused it: a key's name, or the service."));
        properties.put("ce_firstrecorded", time("When the fact behind it was first taken in."));
        properties.put("content-type", Map.of("const", "application/json"));
        List<String> required = new ArrayList<>(properties.keySet());
        properties.put("ce_traceparent", text("W3C trace context, where there is one."));
        return object(properties, required);
    }

    static Map<String, Object> deadLetter() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("volteface-dlt-id", text("topic-partition-offset of the record."));
        properties.put("volteface-dlt-cause", text("Why it failed, for people."));
        properties.put("volteface-dlt-fault", text("The fault's class."));
        properties.put("volteface-dlt-time", time("When it failed."));
        return object(properties, new ArrayList<>(properties.keySet()));
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> text(String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("description", description);
        return schema;
    }

    private static Map<String, Object> time(String description) {
        Map<String, Object> schema = text(description);
        schema.put("format", "date-time");
        return schema;
    }
}
