package dev.volteface.alert.positions;

import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One statement with its tags, as the events so far leave it.
 *
 * @param statement null before it is made and after it is retracted
 * @param tags by topic id, set by models
 * @param overrides by topic id, set by operators; each outranks the tag of its topic
 * @param disputed whether a person says that it is wrong, so that it is evidence of nothing
 * @param firstRecorded the earliest time that its events give for the article behind it
 */
public record TaggedStatement(
        String statementId,
        @Nullable Statement statement,
        Map<String, Tag> tags,
        Map<String, Tag> overrides,
        boolean disputed,
        Instant firstRecorded) {

    public TaggedStatement {
        tags = Map.copyOf(tags);
        overrides = Map.copyOf(overrides);
    }

    static TaggedStatement unknown(String statementId, Instant firstRecorded) {
        return new TaggedStatement(statementId, null, Map.of(), Map.of(), false, firstRecorded);
    }

    TaggedStatement made(Statement now) {
        return new TaggedStatement(statementId, now, tags, overrides, disputed, firstRecorded);
    }

    /** Words and models' tags go; what people said of it stays, for the day it is found again. */
    TaggedStatement retracted() {
        return new TaggedStatement(statementId, null, Map.of(), overrides, disputed, firstRecorded);
    }

    TaggedStatement tagged(Tag tag) {
        return new TaggedStatement(statementId, statement, with(tags, tag), overrides, disputed, firstRecorded);
    }

    TaggedStatement untagged(String topicId) {
        Map<String, Tag> left = new HashMap<>(tags);
        left.remove(topicId);
        return new TaggedStatement(statementId, statement, left, overrides, disputed, firstRecorded);
    }

    TaggedStatement overridden(Tag tag) {
        return new TaggedStatement(statementId, statement, tags, with(overrides, tag), disputed, firstRecorded);
    }

    TaggedStatement doubted() {
        return new TaggedStatement(statementId, statement, tags, overrides, true, firstRecorded);
    }

    TaggedStatement recorded(Instant time) {
        return time.isBefore(firstRecorded)
                ? new TaggedStatement(statementId, statement, tags, overrides, disputed, time)
                : this;
    }

    /** Whether nothing is left that a later event could need. */
    boolean spent() {
        return statement == null && tags.isEmpty() && overrides.isEmpty() && !disputed;
    }

    /** The tag that counts on each topic, by topic id. */
    List<Tag> countingTags() {
        Map<String, Tag> counting = new TreeMap<>(tags);
        counting.putAll(overrides);
        return new ArrayList<>(counting.values());
    }

    private static Map<String, Tag> with(Map<String, Tag> tags, Tag tag) {
        Map<String, Tag> more = new HashMap<>(tags);
        more.put(tag.topic().topicId(), tag);
        return more;
    }
}
