package dev.volteface.contracts.position;

import dev.volteface.contracts.statement.Speaker;

/** Who holds a position: a person, or the body they speak for. */
public record Holder(String id, String name, Speaker.Kind kind) {}
