package dev.volteface.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.wire.EventJson;
import org.junit.jupiter.api.Test;

class AlertStoryTest {

    @Test
    void it_tells_who_turned_when_and_in_which_words() {
        String story = AlertStory.of(EventJson.mapper().readTree("""
                {"reason": "every change", "change": {
                  "holder": {"name": "Ada Moor"}, "topic": {"label": "The quota"},
                  "kind": "reversed", "tier": "confirmed", "sentence": "from keep to drop",
                  "after": "2025-03-01", "on": "2025-06-01",
                  "before": [{"words": "It\\nstays.", "speakerName": "Ada Moor", "saidOn": {"from": "2025-03-01"},
                              "article": {"url": "http://a.example/1", "outlet": null}}],
                  "evidence": [{"words": null, "speakerName": "Ada Moor", "saidOn": {"from": "2025-06-01"},
                              "article": {"url": "http://a.example/2", "outlet": "Post"}}]}}"""));

        assertThat(story)
                .contains("Ada Moor on “The quota”", "reversed, confirmed: from keep to drop")
                .contains("after 2025-03-01, by 2025-06-01")
                .contains("“It stays.”", "Ada Moor, 2025-06-01, Post · http://a.example/2");
    }
}
