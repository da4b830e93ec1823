package dev.volteface.alert.positions;

import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.statement.StatementEvent.StatementDisputed;
import dev.volteface.contracts.statement.StatementEvent.StatementMade;
import dev.volteface.contracts.statement.StatementEvent.StatementOverridden;
import dev.volteface.contracts.statement.StatementEvent.StatementRetracted;
import dev.volteface.contracts.statement.StatementEvent.StatementRevised;
import dev.volteface.contracts.statement.StatementEvent.StatementTagged;
import dev.volteface.contracts.statement.StatementEvent.TagWithdrawn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article's statements and tags, as the events so far leave them.
 *
 * @param statements by statement id
 */
public record ArticleStatements(Map<String, TaggedStatement> statements) {

    /** The state before the first event. */
    public static final ArticleStatements NONE = new ArticleStatements(Map.of());

    public ArticleStatements {
        statements = Map.copyOf(statements);
    }

    /** The state after an event whose article was first taken in at {@code firstRecorded}. */
    public ArticleStatements after(StatementEvent event, Instant firstRecorded) {
        TaggedStatement now = next(event, firstRecorded);
        Map<String, TaggedStatement> all = new HashMap<>(statements);
        if (now.spent()) {
            all.remove(event.statementId());
        } else {
            all.put(event.statementId(), now);
        }
        return new ArticleStatements(all);
    }

    @Nullable TaggedStatement statement(String statementId) {
        return statements.get(statementId);
    }

    private TaggedStatement next(StatementEvent event, Instant firstRecorded) {
        TaggedStatement known = statements.get(event.statementId());
        TaggedStatement before = known == null ? TaggedStatement.unknown(event.statementId(), firstRecorded) : known;
        return evolve(before.recorded(firstRecorded), event);
    }

    private static TaggedStatement evolve(TaggedStatement before, StatementEvent event) {
        return switch (event) {
            case StatementMade made -> before.made(made.statement());
            case StatementRevised revised -> before.made(revised.statement());
            case StatementRetracted retracted -> before.retracted();
            case StatementTagged tagged -> before.tagged(tagged.tag());
            case TagWithdrawn withdrawn -> before.untagged(withdrawn.topicId());
            case StatementDisputed disputed -> before.doubted();
            case StatementOverridden overridden -> before.overridden(overridden.tag());
        };
    }
}
