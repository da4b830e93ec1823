package dev.volteface.contracts.statement;

/** What happens to the statements of an article. */
public sealed interface StatementEvent {

    /** The article's id, the key of the stream. */
    String articleId();

    /** The statement's id. */
    String statementId();

    /** A statement was found. */
    record StatementMade(String articleId, Statement statement) implements StatementEvent {
        @Override
        public String statementId() {
            return statement.id();
        }
    }

    /** The same statement is now read otherwise: other speaker, date, spans. */
    record StatementRevised(String articleId, Statement statement) implements StatementEvent {
        @Override
        public String statementId() {
            return statement.id();
        }
    }

    /** A revision of the article, or a better reading, no longer has it. */
    record StatementRetracted(String articleId, String statementId) implements StatementEvent {}

    /** The statement speaks to a topic; replaces the earlier tag of that topic. */
    record StatementTagged(String articleId, String statementId, Tag tag) implements StatementEvent {}

    /** The statement no longer counts as speaking to a topic. */
    record TagWithdrawn(String articleId, String statementId, String topicId) implements StatementEvent {}

    /** A person says that the statement is wrong. */
    record StatementDisputed(String articleId, String statementId, String note) implements StatementEvent {}

    /** An operator sets a tag by hand; it outranks every model's. */
    record StatementOverridden(String articleId, String statementId, Tag tag, String note) implements StatementEvent {}
}
