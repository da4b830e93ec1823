package dev.volteface.ingest.newsjson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says where JSON is broken. */
final class BrokenJson {

    private BrokenJson() {}

    static NewsJson.Faulty faulty(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what = broken.getOriginalMessage() == null ? "cannot be read" : broken.getOriginalMessage();
        return new NewsJson.Faulty(
                400,
                "broken-json",
                "body",
                "the JSON breaks" + where + ": " + what.lines().findFirst().orElse(""),
                "Send well-formed JSON (RFC 8259) in UTF-8.");
    }
}
