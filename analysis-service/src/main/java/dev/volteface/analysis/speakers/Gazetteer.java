package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of the world with the words by which news speaks of them. */
public final class Gazetteer {

    private static final int LONGEST = 7;
    private static final Gazetteer WORLD = read();

    /** How a phrase stands for a state. */
    public enum Sense {
        NAME,
        SEAT,
        DEMONYM
    }

    /** A phrase of the gazetteer: the state and how the phrase stands for it. */
    public record Entry(Body state, Sense sense, String phrase) {}

    /** Entries found in running text: {@code words} long. */
    record Found(Entry entry, int words) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private Gazetteer() {}

    /** The gazetteer that ships with the service. */
    public static Gazetteer world() {
        return WORLD;
    }

    /** What a whole phrase, without article, stands for. */
    public @Nullable Entry entry(String phrase) {
        return entries.get(withoutArticle(phrase.trim()).replace('’', '\''));
    }

    @Nullable Found at(List<Word> words, int from) {
        StringBuilder phrase = new StringBuilder();
        Found longest = null;
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            Word word = words.get(i);
            if (i > from && (!word.joins() || words.get(i - 1).possessive())) {
                break;
            }
            phrase.append(i > from ? " " : "").append(word.text().replace('’', '\''));
            Entry entry = entries.get(phrase.toString());
            longest = entry == null ? longest : new Found(entry, i - from + 1);
        }
        return longest;
    }

    private static String withoutArticle(String phrase) {
        return phrase.regionMatches(true, 0, "the ", 0, 4) ? phrase.substring(4) : phrase;
    }

    private static Gazetteer read() {
        Gazetteer world = new Gazetteer();
        WordList.lines(Gazetteer.class, "states.txt").forEach(world::add);
        return world;
    }

    private void add(String line) {
        String[] fields = line.split("\\|", -1);
        String name = fields[0].trim();
        Body state = new Body("state:" + slug(name), name);
        put(state, Sense.NAME, name);
        putAll(state, Sense.NAME, fields[1]);
        putAll(state, Sense.SEAT, fields[2]);
        putAll(state, Sense.DEMONYM, fields[3]);
    }

    private void putAll(Body state, Sense sense, String phrases) {
        for (String phrase : phrases.split(",")) {
            put(state, sense, withoutArticle(phrase.trim()));
        }
    }

    private void put(Body state, Sense sense, String phrase) {
        if (!phrase.isEmpty() && !phrase.equals("North") && !phrase.equals("South")) {
            entries.putIfAbsent(phrase, new Entry(state, sense, phrase));
        }
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
