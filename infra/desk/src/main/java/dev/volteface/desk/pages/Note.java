package dev.volteface.desk.pages;

import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.desk.backend.Views.Said;
import dev.volteface.desk.backend.Views.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as the margin of an article shows it. */
record Note(
        String id,
        String link,
        String speaker,
        @Nullable String office,
        @Nullable String via,
        String form,
        String said,
        String confidence,
        @Nullable String reason,
        int attestations,
        List<Side> sides) {

    /** What a statement says on a topic. */
    record Side(
            String topic,
            String word,
            String code,
            @Nullable String qualifier) {

        static Side of(Tag tag) {
            return new Side(
                    tag.topic().label(),
                    tag.topic().word(tag.stance()),
                    Wording.code(tag.stance()),
                    Wording.qualifier(tag.qualifier(), null));
        }
    }

    static Note of(String articleId, Said said) {
        return new Note(
                said.id(),
                Quotation.link(articleId, said.id()),
                said.speaker().name(),
                office(said.speaker()),
                said.via() == null ? null : said.via().name(),
                form(said.form()),
                Wording.said(said.saidOn()),
                Wording.percent(said.confidence()),
                said.reason(),
                said.attestations(),
                said.topics().stream().map(Side::of).toList());
    }

    private static @Nullable String office(Speaker speaker) {
        String body = speaker.speaksFor() == null ? null : speaker.speaksFor().name();
        if (speaker.role() == null) {
            return body == null ? null : "for " + body;
        }
        return body == null || speaker.role().contains(body) ? speaker.role() : speaker.role() + ", for " + body;
    }

    private static String form(Statement.Form form) {
        return switch (form) {
            case DIRECT -> "quoted";
            case INDIRECT -> "reported";
            case MIXED -> "reported, partly quoted";
            case SPEECH -> "speech or answer";
        };
    }
}
