package dev.volteface.ingest.pages;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.ingest.newsjson.SchemaOrg;
import dev.volteface.ingest.prose.Draft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The article that a page describes as JSON-LD; what is not JSON is passed over. */
final class LinkedData {

    private static final Draft NOTHING = new Draft(null, null, null, null, List.of(), List.of(), null, List.of());

    private LinkedData() {}

    static Draft of(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return SchemaOrg.read(article);
            }
        }
        return NOTHING;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            return SchemaOrg.article(EventJson.mapper().readTree(json));
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
