package dev.volteface.desk.pages;

import dev.volteface.desk.backend.Views.Position;
import java.util.Map;

/** What the desk's page is narrowed to; an empty value narrows nothing. */
record Filters(String topic, String holder, String kind, String tier) {

    Map<String, String> query() {
        return Map.of("topic", topic, "holder", holder, "kind", kind, "tier", tier);
    }

    boolean includes(Position position) {
        return (topic.isBlank() || topic.equals(position.topic().topicId()))
                && (holder.isBlank() || holder.equals(position.holder().id()));
    }

    /** Whether they narrow anything. */
    public boolean isActive() {
        return !(topic + holder + kind + tier).isBlank();
    }
}
