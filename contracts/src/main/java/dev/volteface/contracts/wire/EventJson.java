package dev.volteface.contracts.wire;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of events: ISO 8601 times, lower-case words for enums, properties in the order of the record, unknown properties
 * ignored so that a reader may be older than a writer.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private EventJson() {}

    /** The mapper that all of this is done with. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** UTF-8 JSON of the data of an event. */
    public static byte[] write(Object data) {
        return MAPPER.writeValueAsBytes(data);
    }

    /**
     * Reads the data of an event that was written under {@code type}, which may be an old version.
     *
     * @throws UnreadableEvent if the type is unknown or the bytes aren't its JSON
     */
    public static Record read(String type, byte[] json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!(tree instanceof ObjectNode object)) {
                throw new UnreadableEvent(type, "not a JSON object", null);
            }
            Upcasters.Lifted lifted = Upcasters.lift(type, object);
            EventType row = EventTypes.named(lifted.type())
                    .orElseThrow(() -> new UnreadableEvent(type, "no such type in this version", null));
            return MAPPER.treeToValue(lifted.data(), row.record());
        } catch (JacksonException e) {
            throw new UnreadableEvent(type, e.getOriginalMessage(), e);
        }
    }
}
