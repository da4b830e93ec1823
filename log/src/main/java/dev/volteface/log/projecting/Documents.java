package dev.volteface.log.projecting;

import dev.volteface.contracts.wire.EventJson;
import java.util.Map;
import org.bson.Document;

/** Records as MongoDB documents and back, by way of their JSON. */
public final class Documents {

    private Documents() {}

    /** The document of a record. */
    public static Document of(Object record) {
        return new Document(EventJson.mapper()
                .convertValue(
                        record,
                        EventJson.mapper().getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
    }

    /** The record of a document; fields that it doesn't have are passed over. */
    public static <T> T as(Class<T> type, Document document) {
        return EventJson.mapper().convertValue(document, type);
    }
}
