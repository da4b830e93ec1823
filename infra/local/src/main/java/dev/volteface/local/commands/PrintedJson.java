package dev.volteface.local.commands;

import dev.volteface.contracts.wire.EventJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is printed: like that of events, with fields in the order that reads best. */
final class PrintedJson {

    private static final JsonMapper MAPPER = EventJson.mapper()
            .rebuild()
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private PrintedJson() {}

    static JsonMapper mapper() {
        return MAPPER;
    }
}
