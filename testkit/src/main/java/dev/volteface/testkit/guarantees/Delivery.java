package dev.volteface.testkit.guarantees;

/**
 * What a subscriber's address received.
 *
 * @param idempotencyKey by which the subscriber knows that it has this already ({@code webhook-id})
 * @param revision of the change; a correction is told under a higher one
 */
public record Delivery(String idempotencyKey, String subscriptionId, String changeId, int revision) {}
