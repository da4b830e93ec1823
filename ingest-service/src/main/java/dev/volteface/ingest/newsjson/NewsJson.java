package dev.volteface.ingest.newsjson;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.ingest.prose.Draft;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one JSON object that carries an article, in whichever of the three forms it is. */
public sealed interface NewsJson {

    /** It carries one. */
    record Read(Draft draft) implements NewsJson {}

    /** It does not, in the terms of a problem. */
    record Faulty(int status, String code, @Nullable String field, String detail, String remedy) implements NewsJson {}

    static NewsJson read(String json) {
        try {
            return read(EventJson.mapper().readTree(json));
        } catch (JacksonException broken) {
            return BrokenJson.faulty(broken);
        }
    }

    private static NewsJson read(JsonNode node) {
        JsonNode only = node.isArray() && node.size() == 1 ? node.get(0) : node;
        if (!only.isObject()) {
            return new Faulty(
                    422,
                    "invalid",
                    "body",
                    "the JSON is " + (only.isArray() ? "a list of " + only.size() : "no object"),
                    "Send one object a document, such as {\"url\", \"publishedAt\", \"outlet\", \"title\", \"text\"}.");
        }
        JsonNode schemaOrg = SchemaOrg.article(only);
        if (schemaOrg != null) {
            return new Read(SchemaOrg.read(schemaOrg));
        }
        return Ninjs.isOne(only) ? new Read(Ninjs.read(only)) : Minimal.read(only);
    }
}
