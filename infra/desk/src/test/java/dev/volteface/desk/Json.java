package dev.volteface.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** REST views about invented people, as maps that become JSON. */
final class Json {

    static final String BODY = """
            Harbour minister Mara Quill told the assembly on Monday that the levy will stay. “The harbour levy pays for the dredging,” she said, “and we keep it.”

            Asked whether smaller boats could be spared, Quill said her deputy, Tomas Verrin, thought “the levy must go”.

            The session went on until midnight.""";

    static final Map<String, Object> LEVY = Map.of(
            "topicId", "levy", "version", 1, "label", "Harbour levy", "favor", "keep", "against", "ease or lift");

    private Json() {}

    static Map<String, Object> holder(String id, String name) {
        return Map.of("id", id, "name", name, "kind", id.startsWith("person") ? "person" : "body");
    }

    static Map<String, Object> article(String id, String title, String outlet) {
        return map(
                "articleId",
                id,
                "title",
                title,
                "outlet",
                outlet,
                "url",
                "https://example.org/" + id,
                "uri",
                "https://example.org/" + id,
                "revision",
                1,
                "history",
                false);
    }

    static Map<String, Object> day(String day) {
        return Map.of("from", day, "to", day, "inferred", false);
    }

    static Map<String, Object> evidence(
            String statement, String speaker, @Nullable String words, String day, String stance) {
        return map(
                "statementId",
                statement,
                "article",
                article("a-1", "Quill holds on to the levy", "The Tidewater Post"),
                "speakerId",
                "person:" + speaker.toLowerCase(Locale.ROOT).replace(' ', '-'),
                "speakerName",
                speaker,
                "authority",
                "minister",
                "viaId",
                null,
                "form",
                "direct",
                "prepared",
                false,
                "spans",
                List.of(Map.of("start", 80, "end", 122)),
                "words",
                words,
                "saidOn",
                day(day),
                "stance",
                stance,
                "qualifier",
                stance.equals("against") ? "condition" : "none",
                "qualifierWords",
                stance.equals("against") ? "once the new quay is paid" : null,
                "confidence",
                0.9,
                "firstRecorded",
                "2031-05-02T08:00:00Z");
    }

    static Map<String, Object> change(String id, String holder, String tier, String on) {
        String person = holder.toLowerCase(Locale.ROOT).replace(' ', '-');
        return map(
                "id",
                id,
                "revision",
                1,
                "holder",
                holder("person:" + person, holder),
                "topic",
                LEVY,
                "kind",
                "shifted",
                "tier",
                tier,
                "from",
                "favor",
                "to",
                "against",
                "sentence",
                "from keep to ease or lift, on condition “once the new quay is paid”",
                "qualifierFrom",
                "none",
                "qualifierTo",
                "condition",
                "after",
                "2031-03-03",
                "on",
                on,
                "before",
                List.of(
                        evidence(
                                "st-1",
                                holder,
                                "The harbour levy pays for the dredging, and we keep it.",
                                "2031-03-03",
                                "favor"),
                        evidence(
                                "st-4",
                                holder,
                                "Nobody who uses the harbour should be spared the levy.",
                                "2031-02-11",
                                "favor")),
                "evidence",
                List.of(evidence(
                        "st-2",
                        holder,
                        "The levy has done its work, and it can be lifted step by step once the new quay is paid.",
                        on,
                        "against")),
                "confidence",
                0.87,
                "reason",
                "a prepared text with two concordant statements",
                "sharedWith",
                null,
                "firstRecorded",
                "2031-05-02T08:00:00Z",
                "withdrawn",
                false);
    }

    static Map<String, Object> position(String holder, String outlook, String stance) {
        String person = holder.toLowerCase(Locale.ROOT).replace(' ', '-');
        boolean held = outlook.equals("held");
        return map(
                "holder", holder("person:" + person, holder),
                "topic", LEVY,
                "outlook", outlook,
                "stance", stance,
                "side", held ? (stance.equals("favor") ? "keep" : "ease or lift") : null,
                "qualifier", stance.equals("against") ? "condition" : "none",
                "qualifierWords", stance.equals("against") ? "once the new quay is paid" : null,
                "since", held ? day("2031-05-01") : null,
                "lastHeard", held ? Map.of("from", "2031-05-01", "to", "2031-05-03", "inferred", true) : null,
                "confidence", 0.87,
                "evidence",
                        held
                                ? List.of(evidence(
                                        "st-2",
                                        holder,
                                        "It can be lifted step by step once the new quay is paid.",
                                        "2031-05-01",
                                        stance))
                                : List.of());
    }

    static Map<String, Object> topic() {
        return map(
                "id",
                "levy",
                "version",
                1,
                "label",
                "Harbour levy",
                "proposition",
                "The harbour levy should stay",
                "favor",
                "keep",
                "against",
                "ease or lift",
                "phrases",
                List.of("levy"),
                "description",
                null,
                "retired",
                false);
    }

    static Map<String, Object> alert(String id, String state, Map<String, Object> change) {
        return map(
                "id",
                id,
                "subscriptionId",
                "s-1",
                "state",
                state,
                "historical",
                false,
                "raisedAt",
                "2031-05-02T08:00:05Z",
                "reason",
                "the topic is Harbour levy and the tier is confirmed",
                "attempts",
                List.of(Map.of("attempt", 1, "outcome", "204 in 12 ms", "at", "2031-05-02T08:00:06Z")),
                "change",
                change);
    }

    static Map<String, Object> fullArticle(@Nullable String body, boolean withdrawn) {
        return map(
                "id",
                "a-1",
                "revision",
                2,
                "title",
                "Quill holds on to the levy",
                "outlet",
                "The Tidewater Post",
                "url",
                "https://example.org/a-1",
                "uri",
                "https://example.org/a-1",
                "publishedAt",
                Map.of(
                        "at",
                        "2031-03-04T00:00:00Z",
                        "precision",
                        "day",
                        "inferred",
                        false,
                        "asWritten",
                        "March 4, 2031"),
                "form",
                "report",
                "language",
                "en",
                "marks",
                List.of("decoded_by_guess"),
                "body",
                body,
                "withdrawn",
                withdrawn,
                "statements",
                body == null ? List.of() : statements(body));
    }

    private static List<Map<String, Object>> statements(String body) {
        return List.of(
                statement("st-0", "Mara Quill", "indirect", List.of(span(body, "the levy will stay")), List.of()),
                statement(
                        "st-1",
                        "Mara Quill",
                        "direct",
                        List.of(span(body, "The harbour levy pays for the dredging,"), span(body, "and we keep it.")),
                        List.of(tag("favor", span(body, "we keep it")))),
                statement(
                        "st-6",
                        "Mara Quill",
                        "mixed",
                        List.of(span(body, "her deputy, Tomas Verrin, thought “the levy must go”")),
                        List.of()),
                statement(
                        "st-7",
                        "Tomas Verrin",
                        "direct",
                        List.of(span(body, "the levy must go")),
                        List.of(tag("against", span(body, "must go")))));
    }

    private static Map<String, Object> statement(
            String id, String speaker, String form, List<?> spans, List<?> topics) {
        String person = "person:" + speaker.toLowerCase(Locale.ROOT).replace(' ', '-');
        return map(
                "id",
                id,
                "article",
                article("a-1", "Quill holds on to the levy", "The Tidewater Post"),
                "speaker",
                map(
                        "id",
                        person,
                        "name",
                        speaker,
                        "kind",
                        "person",
                        "role",
                        "harbour minister",
                        "authority",
                        "minister",
                        "speaksFor",
                        Map.of("id", "state:carrow", "name", "Carrow")),
                "via",
                null,
                "form",
                form,
                "spans",
                spans,
                "cue",
                null,
                "words",
                "…",
                "saidOn",
                day("2031-03-03"),
                "occasion",
                "o-1",
                "prepared",
                false,
                "confidence",
                0.95,
                "reason",
                "cue “said”",
                "attestations",
                2,
                "topics",
                topics);
    }

    private static Map<String, Object> tag(String stance, Map<String, Integer> evidence) {
        return map(
                "topic",
                LEVY,
                "stance",
                stance,
                "p",
                Map.of("favor", 0.9, "against", 0.05, "neutral", 0.05),
                "qualifier",
                "none",
                "qualifierSpan",
                null,
                "evidence",
                List.of(evidence));
    }

    private static Map<String, Integer> span(String body, String words) {
        int start = body.indexOf(words);
        return Map.of("start", start, "end", start + words.length());
    }

    static Map<String, Object> map(@Nullable Object... pairs) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
