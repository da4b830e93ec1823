package dev.volteface.local.rest;

import tools.jackson.databind.JsonNode;

/**
 * What a stack answered.
 *
 * @param body JSON; a missing node where the answer had none
 */
public record Answer(int status, JsonNode body) {

    /** Whether the stack did as it was asked. */
    public boolean isGood() {
        return status / 100 == 2;
    }

    /** The problem in one line: detail, field and remedy as far as given. */
    public String problem() {
        String detail = body.path("detail").asString(body.path("title").asString("HTTP " + status));
        String field = body.path("field").asString("");
        return field.isEmpty() ? detail : detail + " (" + field + ")";
    }

    /** What to do about the problem. */
    public String remedy() {
        return body.path("remedy")
                .asString(status == 401 ? "give the stack's key in VOLTEFACE_API_KEY" : "see its logs");
    }
}
