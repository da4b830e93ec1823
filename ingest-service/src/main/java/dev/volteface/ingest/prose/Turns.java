package dev.volteface.ingest.prose;

import dev.volteface.ingest.wordlists.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labelled turns: “Question: …”, “A. Name: …”. */
final class Turns {

    private static final Pattern LABEL =
            Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})(?: \\([^)]{1,40}\\))?: ?\\S.*");
    private static final Set<String> ASKERS = WordList.folded(Turns.class, "question-labels.txt");

    private Turns() {}

    /** Whether paragraphs are questions and answers: somebody asks and another answers, or two take turns. */
    static boolean takeTurns(List<String> paragraphs) {
        Map<String, Integer> turns = new HashMap<>();
        for (String paragraph : paragraphs) {
            label(paragraph).ifPresent(label -> turns.merge(label, 1, Integer::sum));
        }
        boolean asked = turns.keySet().stream().anyMatch(ASKERS::contains);
        long regulars = turns.values().stream().filter(count -> count >= 2).count();
        return asked ? turns.size() >= 2 : regulars >= 2;
    }

    static boolean isQuestion(String paragraph) {
        return label(paragraph).filter(ASKERS::contains).isPresent();
    }

    private static Optional<String> label(String paragraph) {
        Matcher label = LABEL.matcher(paragraph.length() > 120 ? paragraph.substring(0, 120) : paragraph);
        return label.matches() ? Optional.of(label.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
