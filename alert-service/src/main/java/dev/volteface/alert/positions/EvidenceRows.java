package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of evidence that a tagged statement makes: for its speaker, and for the body the speaker speaks for. */
final class EvidenceRows {

    private EvidenceRows() {}

    /** Rows by holder and topic; none for a statement that is retracted or disputed. */
    static Map<List<String>, EvidenceDelta.Add> of(@Nullable TaggedStatement tagged) {
        Map<List<String>, EvidenceDelta.Add> rows = new LinkedHashMap<>();
        Statement statement = tagged == null || tagged.disputed() ? null : tagged.statement();
        if (tagged == null || statement == null) {
            return rows;
        }
        for (Tag tag : tagged.countingTags()) {
            Evidence evidence = evidence(statement, tag, tagged.firstRecorded());
            for (Holder holder : holders(statement.speaker())) {
                rows.put(
                        List.of(holder.id(), tag.topic().topicId()),
                        new EvidenceDelta.Add(holder, tag.topic(), evidence));
            }
        }
        return rows;
    }

    private static List<Holder> holders(Speaker speaker) {
        List<Holder> holders = new ArrayList<>();
        holders.add(new Holder(speaker.id(), speaker.name(), speaker.kind()));
        var body = speaker.speaksFor();
        if (body != null && !body.id().equals(speaker.id())) {
            holders.add(new Holder(body.id(), body.name(), Speaker.Kind.BODY));
        }
        return holders;
    }

    private static Evidence evidence(Statement statement, Tag tag, Instant firstRecorded) {
        Speaker speaker = statement.speaker();
        Speaker via = statement.via();
        return new Evidence(
                statement.id(),
                statement.article(),
                speaker.id(),
                speaker.name(),
                speaker.authority(),
                speaker.speaksFor(),
                via == null ? null : via.id(),
                statement.form(),
                statement.prepared(),
                statement.spans(),
                statement.words(),
                statement.fingerprint(),
                statement.saidOn(),
                statement.occasion(),
                tag.stance(),
                tag.p(),
                tag.qualifier(),
                tag.qualifierSpan(),
                statement.confidence(),
                firstRecorded);
    }
}
