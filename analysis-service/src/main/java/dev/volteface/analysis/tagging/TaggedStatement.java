package dev.volteface.analysis.tagging;

import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.Tag;
import java.util.List;

/** A statement with what it says on each topic it speaks to. */
public record TaggedStatement(Statement statement, List<Tag> tags) {
    public TaggedStatement {
        tags = List.copyOf(tags);
    }
}
