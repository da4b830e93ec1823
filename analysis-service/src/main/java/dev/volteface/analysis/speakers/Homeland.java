package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells for whom an office speaks where the text writes it without a state (“Foreign Minister N.N.”): the state that
 * the text's “we” and “your position” are about, or the capital in the title line.
 */
final class Homeland {

    private static final Set<String> OURS = Set.of("we", "our", "us", "your");
    private static final Set<String> VOICES = Set.of(
            "supports",
            "supported",
            "believes",
            "proposes",
            "proposed",
            "advocates",
            "considers",
            "opposes",
            "urges",
            "is",
            "has",
            "will",
            "remains",
            "continues",
            "calls",
            "wants",
            "built",
            "actively",
            "consistently",
            "and");
    private static final Set<String> WILLS =
            Set.of("supports", "believes", "proposes", "advocates", "opposes", "urges", "willing", "ready", "actively");

    private Homeland() {}

    static Cast given(Cast cast, String title, String body) {
        List<Person> homeless = cast.people().stream()
                .filter(person -> person.office() != null && person.state() == null)
                .filter(person -> title.contains(person.surname()))
                .toList();
        if (!homeless.isEmpty()) {
            Map<Body, Integer> votes = votes(title, body);
            homeless.forEach(person -> vote(cast, person, votes));
        }
        return cast;
    }

    private static void vote(Cast cast, Person person, Map<Body, Integer> votes) {
        votes.entrySet().stream()
                .filter(vote -> vote.getValue() > 0)
                .max(Map.Entry.<Body, Integer>comparingByValue()
                        .thenComparing(vote -> vote.getKey().id()))
                .ifPresent(vote -> cast.withState(
                        person, vote.getKey(), "state inferred from who speaks as “we” and from the title line"));
    }

    private static Map<Body, Integer> votes(String title, String body) {
        Map<Body, Integer> votes = new HashMap<>();
        for (String sentence : body.split("(?<=[.?!])\\s+")) {
            count(Word.of(sentence), votes);
        }
        List<Word> head = Word.of(title);
        for (int i = 0; i < head.size(); i++) {
            Gazetteer.Found found = Gazetteer.world().at(head, i);
            if (found != null && found.entry().sense() == Gazetteer.Sense.SEAT) {
                votes.merge(found.entry().state(), 2, Integer::sum);
            }
        }
        return votes;
    }

    private static void count(List<Word> words, Map<Body, Integer> votes) {
        boolean ours = words.stream().anyMatch(word -> OURS.contains(word.lower()));
        for (int i = 0; i < words.size(); i++) {
            Gazetteer.Found found = Gazetteer.world().at(words, i);
            int next = found == null ? i : i + found.words();
            if (found != null
                    && next < words.size()
                    && VOICES.contains(words.get(next).text().toLowerCase(Locale.ROOT))) {
                int weight = (ours ? 1 : 0) + (wills(words, next) ? 2 : 0);
                votes.merge(found.entry().state(), weight, Integer::sum);
            }
        }
    }

    private static boolean wills(List<Word> words, int from) {
        return words.subList(from, Math.min(words.size(), from + 3)).stream()
                .anyMatch(word -> WILLS.contains(word.lower()));
    }
}
