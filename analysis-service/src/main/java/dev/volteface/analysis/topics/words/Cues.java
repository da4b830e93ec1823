package dev.volteface.analysis.topics.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cues of a sentence, by position. The longest entry wins; a word carries one cue. */
public final class Cues {

    private static final Map<String, List<Entry>> ENTRIES = read();

    private final Map<Integer, Found> at;
    private final List<Found> all;

    private Cues(Map<Integer, Found> at) {
        this.at = at;
        this.all = List.copyOf(at.values());
    }

    private record Entry(List<String> words, boolean exact, Cue cue) {}

    /**
     * A cue in a sentence.
     *
     * @param from its first token
     * @param to one past its last
     */
    public record Found(Cue cue, int from, int to) {}

    public static Cues of(List<Token> tokens) {
        Map<Integer, Found> at = new TreeMap<>();
        int i = 0;
        while (i < tokens.size()) {
            Entry entry = longest(tokens, i);
            int end = entry == null ? i + 1 : i + entry.words().size();
            if (entry != null) {
                at.put(i, new Found(entry.cue(), i, end));
            }
            i = end;
        }
        return new Cues(at);
    }

    /** The cue that begins at this token. */
    public @Nullable Found startingAt(int token) {
        return at.get(token);
    }

    /** All cues in order. */
    public List<Found> all() {
        return all;
    }

    private static @Nullable Entry longest(List<Token> tokens, int i) {
        Entry best = null;
        for (String base : Stems.bases(tokens.get(i).lower())) {
            for (Entry entry : ENTRIES.getOrDefault(base, List.of())) {
                if ((best == null || entry.words().size() > best.words().size()) && matches(entry, tokens, i)) {
                    best = entry;
                }
            }
        }
        return best;
    }

    private static boolean matches(Entry entry, List<Token> tokens, int from) {
        if (from + entry.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < entry.words().size(); i++) {
            String word = entry.words().get(i);
            String lower = tokens.get(from + i).lower();
            if (!word.equals(lower) && (entry.exact() || !Stems.bases(lower).contains(word))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (WordLists.Line line : WordLists.read("cues.txt")) {
            for (String written : line.entries()) {
                boolean exact = written.startsWith("=");
                List<String> words = List.of((exact ? written.substring(1) : written).split("[ -]+", -1));
                entries.computeIfAbsent(words.getFirst(), unused -> new ArrayList<>())
                        .add(new Entry(words, exact, Cue.valueOf(line.name())));
            }
        }
        entries.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> -e.words().size())));
        return entries;
    }
}
