package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.Recent;
import dev.volteface.analysis.speakers.Resolved;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads questions and answers: what answers is the interviewee's, what asks is nobody's statement. */
final class Interview {

    private static final Pattern LABEL =
            Pattern.compile("^([\\p{Lu}][\\p{L}\\p{N}.’'\\-]{0,30}(?: [\\p{L}.’'\\-]{1,30}){0,3}):(?=\\s|$)\\s*");
    private static final Set<String> ASKING =
            Set.of("question", "q", "interviewer", "moderator", "host", "journalist", "reporter", "correspondent");
    private static final Set<String> ANSWERING = Set.of("answer", "a", "interviewee", "guest");

    private final Script script;
    private final List<Span> paragraphs;

    Interview(Script script) {
        this.script = script;
        this.paragraphs = Paragraphs.of(script.body());
    }

    private record Turn(String label, List<Span> paragraphs) {}

    void read() {
        List<Turn> turns = turns();
        Optional<Resolved> guest = Headline.speaker(script);
        SaidOn saidOn = Headline.saidOn(script);
        Map<String, Integer> asked = questions(turns);
        for (Turn turn : turns) {
            boolean asks = asked.getOrDefault(turn.label(), 0) > 0;
            (asks ? Optional.<Resolved>empty() : speaker(turn.label(), guest))
                    .ifPresent(who -> answer(turn, who, saidOn));
        }
    }

    private void answer(Turn turn, Resolved who, SaidOn saidOn) {
        Monologue monologue = new Monologue(script);
        turn.paragraphs().forEach(words -> monologue.spoken(words, who, saidOn, false));
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            String text = script.body().substring(paragraph.start(), paragraph.end());
            Matcher label = LABEL.matcher(text);
            if (label.find()) {
                Span rest = new Span(paragraph.start() + label.end(), paragraph.end());
                turns.add(new Turn(
                        label.group(1), new ArrayList<>(rest.start() < rest.end() ? List.of(rest) : List.of())));
            } else if (!turns.isEmpty()) {
                turns.getLast().paragraphs().add(paragraph);
            }
        }
        return turns.isEmpty() ? unlabelled() : turns;
    }

    /** Without labels a paragraph that ends by asking is a question, and what follows answers it. */
    private List<Turn> unlabelled() {
        List<Turn> turns = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            boolean asks =
                    script.body().substring(paragraph.start(), paragraph.end()).endsWith("?");
            if (asks || !turns.isEmpty()) {
                turns.add(new Turn(asks ? "Question" : "Answer", List.of(paragraph)));
            }
        }
        return turns;
    }

    /** The labels that ask: by name, or because most of their turns end with a question mark and another's don't. */
    private Map<String, Integer> questions(List<Turn> turns) {
        Map<String, Integer> balance = new HashMap<>();
        for (Turn turn : turns) {
            boolean asks = !turn.paragraphs().isEmpty()
                    && script.body().charAt(turn.paragraphs().getLast().end() - 1) == '?';
            balance.merge(
                    turn.label(),
                    named(turn.label(), ASKING) ? 1000 : named(turn.label(), ANSWERING) ? -1000 : asks ? 1 : -1,
                    Integer::sum);
        }
        return balance;
    }

    private static boolean named(String label, Set<String> names) {
        return names.contains(label.toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<Resolved> speaker(String label, Optional<Resolved> guest) {
        if (named(label, ANSWERING)) {
            return guest.map(who -> who.by("answers of an interview", 0.9));
        }
        return script.speakers()
                .resolve(unshouted(label), new Recent())
                .map(who -> who.by("label “" + label + "”", 0.95));
    }

    /** “IVANOVA” as “Ivanova”. */
    private static String unshouted(String label) {
        if (!label.equals(label.toUpperCase(java.util.Locale.ROOT)) || label.length() < 4) {
            return label;
        }
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }
}
