package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states of one article: those of the world, and those that only its offices make known (“Foreign Minister of X”,
 * “X’s president”), which are bodies.
 */
final class Atlas {

    /** More states than an article can make known; beyond it reading must stay cheap. */
    private static final int MOST = 60;

    private static final Set<String> PARTS =
            Set.of("New", "North", "South", "East", "West", "Upper", "Lower", "Great", "Saint", "San", "Saudi");
    private static final Set<String> PORTFOLIO = Set.of("minister", "deputy minister", "vice minister");
    private static final Set<Authority> OWNED = Set.of(
            Authority.HEAD_OF_STATE, Authority.HEAD_OF_GOVERNMENT, Authority.MINISTER, Authority.DEPUTY_MINISTER);
    private static final int SHORTEST_STEM = 4;

    private final Map<String, Gazetteer.Entry> own = new LinkedHashMap<>();
    private final Map<String, Gazetteer.Entry> demonyms = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private Atlas() {}

    static Atlas of(String... texts) {
        Atlas atlas = new Atlas();
        List<List<Word>> read = List.of(texts).stream().map(Word::of).toList();
        read.forEach(atlas::noteNames);
        read.forEach(atlas::learnNames);
        read.forEach(atlas::learnDemonyms);
        return atlas;
    }

    /** The state named from this word on. */
    Gazetteer.@Nullable Found at(List<Word> words, int from) {
        Gazetteer.Found world = Gazetteer.world().at(words, from);
        if (world != null || own.isEmpty()) {
            return world;
        }
        if (from + 1 < words.size() && words.get(from + 1).joins()) {
            Gazetteer.Entry two =
                    own.get(words.get(from).text() + " " + words.get(from + 1).text());
            if (two != null) {
                return new Gazetteer.Found(two, 2);
            }
        }
        String word = words.get(from).text();
        Gazetteer.Entry one = own.containsKey(word) ? own.get(word) : demonyms.get(word);
        return one == null ? null : new Gazetteer.Found(one, 1);
    }

    /** Whether the article speaks of being in a place of that name. */
    boolean isPlace(String name) {
        return places.contains(name) && !surnames.contains(name);
    }

    /** Whether a word can be the adjective of a state's name, by their common beginning. */
    static boolean isDemonym(String word, String state) {
        int stem = Math.max(SHORTEST_STEM, state.length() - 2);
        return word.length() > stem
                && word.length() <= state.length() + 4
                && state.length() >= SHORTEST_STEM
                && !word.equals(state)
                && word.regionMatches(0, state, 0, Math.min(stem, state.length()));
    }

    private void noteNames(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            if (!isName(word)) {
                continue;
            }
            if (before.isCapitalised() && word.joins() && isName(before)) {
                surnames.add(word.text());
            } else if (before.lower().equals("in") && word.joins() && !word.possessive()) {
                places.add(word.text());
            }
        }
    }

    private void learnNames(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Offices.Found found = Offices.known().at(words, i);
            if (found != null && found.office().authority() != Authority.NONE) {
                learnAfter(words, i + found.words(), found.office());
                learnAfter(words, afterName(words, i + found.words()), found.office());
                learnBefore(words, PersonFinder.withoutQualifiers(words, i), found.office());
                i += found.words() - 1;
            }
        }
    }

    /** “Foreign Minister of X”, “President of the Republic of X”; what follows X there may be a personal name. */
    private void learnAfter(List<Word> words, int of, Office office) {
        boolean linked = of + 1 < words.size()
                && words.get(of).lower().equals("of")
                && words.get(of).joins()
                && !PORTFOLIO.contains(office.title());
        int from = linked ? afterRepublic(words, of + 1) : words.size();
        int end = from;
        while (end < words.size()
                && isName(words.get(end))
                && (end == from || words.get(end).joins())) {
            end++;
        }
        if (end > from && Gazetteer.world().at(words, from) == null && !isPart(words, end)) {
            boolean two = PARTS.contains(words.get(from).text());
            int last = end - from < 3 ? end : from + (two ? 2 : 1);
            learn(Word.phrase(words.subList(from, last)));
        }
    }

    /** Past the name in “Prime Minister N.N. of X”; a single word after an office is no full name. */
    private static int afterName(List<Word> words, int from) {
        int end = from;
        while (end < words.size()
                && end < from + 3
                && isName(words.get(end))
                && words.get(end).joins()) {
            end++;
        }
        return end - from < 2 ? words.size() : end;
    }

    /** “of Velt University” names no state. */
    private static boolean isPart(List<Word> words, int end) {
        return end < words.size()
                && words.get(end).joins()
                && words.get(end).isCapitalised()
                && PersonFinder.ORGANISATION_WORDS.contains(words.get(end).lower());
    }

    private static int afterRepublic(List<Word> words, int from) {
        boolean long_ = from + 3 < words.size()
                && words.get(from).lower().equals("the")
                && words.get(from + 2).lower().equals("of");
        return long_ ? from + 3 : from;
    }

    private void learnBefore(List<Word> words, int start, Office office) {
        Word before = start > 0 ? words.get(start - 1) : null;
        boolean owner = before != null
                && before.possessive()
                && words.get(start).joins()
                && isName(before)
                && OWNED.contains(office.authority())
                && !surnames.contains(before.text());
        if (owner && before != null && Gazetteer.world().at(words, start - 1) == null) {
            learn(before.text());
        }
    }

    private void learnDemonyms(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isName(word) && !own.containsKey(word.text()) && !demonyms.containsKey(word.text())) {
                own.values().stream()
                        .filter(entry -> isDemonym(word.text(), entry.phrase()))
                        .findFirst()
                        .ifPresent(entry -> demonyms.put(
                                word.text(), new Gazetteer.Entry(entry.state(), Gazetteer.Sense.DEMONYM, word.text())));
            }
            i += guess(words, i);
        }
    }

    /** “the Xian foreign minister” where X itself is nowhere named: the state is called Xia. */
    private int guess(List<Word> words, int at) {
        Offices.Found found = Offices.known().at(words, at);
        if (found == null || !OWNED.contains(found.office().authority())) {
            return 0;
        }
        int start = PersonFinder.withoutQualifiers(words, at);
        Word before = start > 0 ? words.get(start - 1) : null;
        boolean adjective = before != null
                && words.get(start).joins()
                && isName(before)
                && before.text().endsWith("an")
                && before.text().length() > SHORTEST_STEM
                && !surnames.contains(before.text());
        if (adjective && before != null && at(words, start - 1) == null) {
            String state = before.text().substring(0, before.text().length() - 1);
            learn(state);
            demonyms.put(before.text(), new Gazetteer.Entry(body(state), Gazetteer.Sense.DEMONYM, before.text()));
        }
        return found.words() - 1;
    }

    private void learn(String name) {
        if (own.size() < MOST) {
            own.putIfAbsent(name, new Gazetteer.Entry(body(name), Gazetteer.Sense.NAME, name));
        }
    }

    private static Body body(String name) {
        return new Body("body:" + Gazetteer.slug(name), name);
    }

    private static boolean isName(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        return word.isCapitalised()
                && !PersonFinder.FUNCTION_WORDS.contains(lower)
                && !PersonFinder.ORGANISATION_WORDS.contains(lower)
                && !Offices.known().isWord(lower);
    }
}
