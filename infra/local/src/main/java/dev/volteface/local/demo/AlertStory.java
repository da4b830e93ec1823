package dev.volteface.local.demo;

import tools.jackson.databind.JsonNode;

/** An alert told to a person: who turned, from what to what, when, and in which words. */
public final class AlertStory {

    private AlertStory() {}

    /** The story of {@code alert}, as the stack gives it. */
    public static String of(JsonNode alert) {
        JsonNode change = alert.path("change");
        StringBuilder story = new StringBuilder();
        line(story, text(change, "/holder/name") + " on “" + text(change, "/topic/label") + "”");
        line(story, "  " + text(change, "/kind") + ", " + text(change, "/tier") + ": " + text(change, "/sentence"));
        line(story, "  " + when(change));
        quotations(story, "Before:", change.path("before"));
        quotations(story, "Now:", change.path("evidence"));
        line(story, "Why you hear of it: " + text(alert, "/reason"));
        return story.toString();
    }

    private static String when(JsonNode change) {
        String after = text(change, "/after");
        return (after.isEmpty() ? "" : "after " + after + ", ") + "by " + text(change, "/on");
    }

    private static void quotations(StringBuilder story, String title, JsonNode evidence) {
        line(story, title);
        for (JsonNode each : evidence) {
            line(story, "  “" + text(each, "/words").replaceAll("\\s+", " ").strip() + "”");
            line(story, "    " + source(each));
        }
    }

    private static String source(JsonNode evidence) {
        String outlet = text(evidence, "/article/outlet");
        return text(evidence, "/speakerName") + ", " + text(evidence, "/saidOn/from")
                + (outlet.isEmpty() ? "" : ", " + outlet) + " · "
                + text(evidence, "/article/url");
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }

    private static void line(StringBuilder story, String line) {
        story.append(line).append('\n');
    }
}
