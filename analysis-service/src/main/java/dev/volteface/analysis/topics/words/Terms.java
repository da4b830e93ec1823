package dev.volteface.analysis.topics.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and terms that texts write in several ways; each becomes one token under its first form. */
final class Terms {

    private static final Map<String, List<Entry>> ENTRIES = read();

    private Terms() {}

    private record Entry(List<String> stems, boolean asWritten, String canonical, Token.Kind kind) {}

    static List<Token> joined(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Entry entry = entryAt(tokens, at);
            if (entry == null) {
                out.add(tokens.get(at));
                at++;
            } else {
                int last = at + entry.stems().size() - 1;
                out.add(new Token(
                        entry.canonical(),
                        entry.canonical(),
                        tokens.get(at).start(),
                        tokens.get(last).end(),
                        true,
                        entry.kind()));
                at = last + 1;
            }
        }
        return List.copyOf(out);
    }

    private static @Nullable Entry entryAt(List<Token> tokens, int at) {
        for (Entry entry : ENTRIES.getOrDefault(tokens.get(at).stem(), List.of())) {
            if (matches(entry, tokens, at)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean matches(Entry entry, List<Token> tokens, int at) {
        if (at + entry.stems().size() > tokens.size()
                || (entry.asWritten() && !tokens.get(at).capital())) {
            return false;
        }
        for (int i = 0; i < entry.stems().size(); i++) {
            if (!tokens.get(at + i).stem().equals(entry.stems().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (WordLists.Line line : WordLists.read("terms.txt")) {
            Token.Kind kind = line.name().equals("place") ? Token.Kind.PLACE : Token.Kind.TERM;
            String canonical = "@" + line.entries().getFirst();
            for (String written : line.entries()) {
                Entry entry = entry(written, canonical, kind);
                entries.computeIfAbsent(entry.stems().getFirst(), unused -> new ArrayList<>())
                        .add(entry);
            }
        }
        entries.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> -e.stems().size())));
        return entries;
    }

    private static Entry entry(String written, String canonical, Token.Kind kind) {
        List<String> stems = new ArrayList<>();
        for (String word : written.toLowerCase(java.util.Locale.ROOT).split("[ -]+", -1)) {
            stems.add(Stems.of(word));
        }
        return new Entry(List.copyOf(stems), kind == Token.Kind.PLACE, canonical, kind);
    }
}
