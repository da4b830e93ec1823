package dev.volteface.ingest.extraction;

import dev.volteface.ingest.decoding.Decoded;
import dev.volteface.ingest.decoding.Decoded.Characters;
import dev.volteface.ingest.decoding.Decoded.Undecodable;
import dev.volteface.ingest.decoding.Decoding;
import dev.volteface.ingest.extraction.Extracted.Unusable;
import dev.volteface.ingest.newsjson.NewsJson;
import dev.volteface.ingest.pages.Page;
import dev.volteface.ingest.prose.TextPage;
import java.util.Locale;

/** Takes the article out of one document: bytes to characters, characters to a draft, a draft to a clean article. */
public final class Extraction {

    private Extraction() {}

    public static Extracted extract(Document document) {
        return extract(document, Limits.DEFAULT);
    }

    public static Extracted extract(Document document, Limits limits) {
        if (document.bytes().length == 0) {
            return new Unusable(400, "empty", "body", "the document is empty", "Send the document's bytes.");
        }
        if (document.bytes().length > limits.documentBytes()) {
            return tooLarge(document.bytes().length, limits);
        }
        Decoded decoded = Decoding.decode(document.bytes(), document.mediaType(), document.path());
        return switch (decoded) {
            case Characters characters -> read(characters, document, limits);
            case Undecodable no -> new Unusable(no.status(), no.code(), no.field(), no.detail(), no.remedy());
        };
    }

    private static Extracted read(Characters characters, Document document, Limits limits) {
        if (characters.text().isBlank()) {
            return new Unusable(400, "empty", "body", "the document has blanks only", "Send the document's text.");
        }
        return switch (characters.kind()) {
            case TEXT -> Judgement.of(TextPage.read(characters.text()), characters, document, limits);
            case HTML -> Judgement.of(Page.read(characters.text(), document.uri()), characters, document, limits);
            case JSON, JSON_LINES ->
                switch (NewsJson.read(characters.text())) {
                    case NewsJson.Read read -> Judgement.of(read.draft(), characters, document, limits);
                    case NewsJson.Faulty no ->
                        new Unusable(no.status(), no.code(), no.field(), no.detail(), no.remedy());
                };
        };
    }

    private static Unusable tooLarge(int bytes, Limits limits) {
        return new Unusable(
                413,
                "too-large",
                "body",
                String.format(
                        Locale.ROOT, "the document has %,d bytes; at most %,d are read", bytes, limits.documentBytes()),
                "Send one article a document; split collections.");
    }
}
