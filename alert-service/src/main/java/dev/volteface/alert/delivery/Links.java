package dev.volteface.alert.delivery;

import dev.volteface.contracts.position.Evidence;

/**
 * Where the desk shows things.
 *
 * @param desk its address, without a slash at the end
 */
public record Links(String desk) {

    /** The article with the statement's words highlighted. */
    public String statement(Evidence evidence) {
        return desk + "/articles/" + evidence.article().articleId() + "?statement=" + evidence.statementId();
    }

    /** The inbox. */
    public String inbox() {
        return desk + "/alerts";
    }
}
