package dev.volteface.alert.positions.kafka;

import dev.volteface.alert.positions.EvidenceDelta;

/** One piece of evidence of one holder on one topic. */
record EvidenceRow(EvidenceDelta.Add evidence) {

    /** The key of a row under a position's key. */
    static String key(String position, String statementId) {
        return prefix(position) + statementId;
    }

    /** What the keys of all rows of a position begin with. */
    static String prefix(String position) {
        return position + "|";
    }
}
