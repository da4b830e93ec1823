package dev.volteface.analysis.tagging;

import static java.util.stream.Collectors.toMap;

import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.statement.StatementEvent.StatementMade;
import dev.volteface.contracts.statement.StatementEvent.StatementRetracted;
import dev.volteface.contracts.statement.StatementEvent.StatementRevised;
import dev.volteface.contracts.statement.StatementEvent.StatementTagged;
import dev.volteface.contracts.statement.StatementEvent.TagWithdrawn;
import dev.volteface.contracts.statement.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What to append so that the log says of an article what analysis now says: only what differs. */
public final class Difference {

    private Difference() {}

    /** The events that lead from one reading of an article to another, in the order of the text. */
    public static List<StatementEvent> between(
            String articleId, List<TaggedStatement> before, List<TaggedStatement> after) {
        Map<String, TaggedStatement> old = byId(before);
        Map<String, TaggedStatement> now = byId(after);
        List<StatementEvent> events = new ArrayList<>();
        old.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> events.add(new StatementRetracted(articleId, id)));
        now.forEach((id, tagged) -> events.addAll(of(articleId, old.get(id), tagged)));
        return events;
    }

    private static List<StatementEvent> of(String articleId, @Nullable TaggedStatement old, TaggedStatement now) {
        List<StatementEvent> events = new ArrayList<>();
        if (old == null) {
            events.add(new StatementMade(articleId, now.statement()));
        } else if (!old.statement().equals(now.statement())) {
            events.add(new StatementRevised(articleId, now.statement()));
        }
        events.addAll(tags(articleId, now.statement().id(), old == null ? List.of() : old.tags(), now.tags()));
        return events;
    }

    private static List<StatementEvent> tags(String articleId, String statementId, List<Tag> old, List<Tag> now) {
        Map<String, Tag> before = byTopic(old);
        Map<String, Tag> after = byTopic(now);
        List<StatementEvent> events = new ArrayList<>();
        before.keySet().stream()
                .filter(topic -> !after.containsKey(topic))
                .forEach(topic -> events.add(new TagWithdrawn(articleId, statementId, topic)));
        after.forEach((topic, tag) -> {
            if (!tag.equals(before.get(topic))) {
                events.add(new StatementTagged(articleId, statementId, tag));
            }
        });
        return events;
    }

    private static Map<String, TaggedStatement> byId(List<TaggedStatement> statements) {
        return statements.stream()
                .collect(toMap(s -> s.statement().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, Tag> byTopic(List<Tag> tags) {
        return tags.stream()
                .collect(toMap(t -> t.topic().topicId(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
