package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people whom running text names, with the office and state that stand beside the name. */
final class PersonFinder {

    private static final Set<String> FUNCTION_WORDS = WordList.words(PersonFinder.class, "function-words.txt");
    private static final Set<String> ORGANISATION_WORDS = WordList.words(PersonFinder.class, "organisation-words.txt");
    private static final Set<String> TITLES = Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Sir");
    private static final Set<String> BEFORE_OFFICE =
            Set.of("top", "former", "then", "acting", "senior", "outgoing", "new", "first", "deputy");
    private static final Set<String> LINKS = Set.of("of", "to", "for", "at");
    private static final int LONGEST_NAME = 4;

    private final List<Word> words;

    /** An office with the words around it: from {@code start} to before {@code end}. */
    record Post(Office office, @Nullable Body state, int start, int end) {}

    private PersonFinder(List<Word> words) {
        this.words = words;
    }

    static PersonFinder in(String text) {
        return new PersonFinder(Word.of(text));
    }

    List<Word> words() {
        return words;
    }

    /** Everybody who is named, in order; first those with offices. */
    List<Person> people() {
        List<Person> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Post post = postAt(i);
            if (post != null) {
                Person holder = holderOf(post);
                if (holder != null) {
                    found.add(holder);
                }
                i = post.end() - 1;
            }
        }
        found.addAll(bareNames());
        return found;
    }

    /** The office that the words from {@code i} name, with its state. */
    @Nullable Post postAt(int i) {
        Offices.Found found = Offices.known().at(words, i);
        if (found == null) {
            return null;
        }
        int start = startOfPost(i);
        Body state = stateBefore(start, i);
        int end = i + found.words();
        Gazetteer.Found linked = linkedState(end);
        if (linked != null) {
            boolean of = words.get(end).lower().equals("of");
            state = state == null && of ? linked.entry().state() : state;
            end = endOfLink(end) + linked.words();
        }
        return new Post(found.office(), state == null ? found.office().implied() : state, start, end);
    }

    /** The run of capitals from {@code i} that can be a personal name; empty where there is none. */
    String nameAt(int i) {
        int from = i < words.size() && TITLES.contains(words.get(i).text()) ? i + 1 : i;
        int end = from;
        while (end < words.size() && end < from + LONGEST_NAME && continuesName(from, end)) {
            end++;
            if (words.get(end - 1).possessive()) {
                break;
            }
        }
        return end == from ? "" : text(from, end);
    }

    private boolean continuesName(int from, int at) {
        Word word = words.get(at);
        return word.isCapitalised()
                && !FUNCTION_WORDS.contains(word.lower())
                && !ORGANISATION_WORDS.contains(word.lower())
                && (at == from || word.joins())
                && (at > from || Gazetteer.world().at(words, at) == null)
                && Offices.known().at(words, at) == null;
    }

    private @Nullable Person holderOf(Post post) {
        String after = post.end() < words.size() && nearby(words.get(post.end())) ? nameAt(post.end()) : "";
        String name = after.isEmpty() ? nameBefore(post.start()) : after;
        return name.isEmpty() ? null : new Person(name, post.office(), title(post), post.state(), null);
    }

    private static boolean nearby(Word word) {
        String gap = word.before().trim();
        return gap.isEmpty() || gap.equals(",") || gap.equals("[") || gap.equals("(");
    }

    private String nameBefore(int start) {
        int comma =
                start > 0 && Set.of("the", "a").contains(words.get(start - 1).lower()) ? start - 1 : start;
        if (comma < 1
                || comma >= words.size()
                || !words.get(comma).before().trim().equals(",")) {
            return "";
        }
        int from = comma - 1;
        while (from > 0
                && from > comma - LONGEST_NAME
                && continuesName(from - 1, from - 1)
                && words.get(from).joins()) {
            from--;
        }
        String name = nameAt(from);
        return name.endsWith(words.get(comma - 1).text()) ? name : "";
    }

    private List<Person> bareNames() {
        List<Person> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String name = nameAt(i);
            if (!name.isEmpty()) {
                int length = Word.of(name).size();
                if (length > 1) {
                    found.add(new Person(name, null, null, null, null));
                }
                i += length - 1 + (TITLES.contains(words.get(i).text()) ? 1 : 0);
            }
        }
        return found;
    }

    private int startOfPost(int i) {
        int start = i;
        while (start > 0
                && start > i - 3
                && BEFORE_OFFICE.contains(words.get(start - 1).lower())
                && words.get(start).joins()) {
            start--;
        }
        for (int from = Math.max(0, start - 6); from < start; from++) {
            Gazetteer.Found found = Gazetteer.world().at(words, from);
            if (found != null
                    && from + found.words() == start
                    && words.get(start).joins()) {
                return from;
            }
        }
        return start;
    }

    private @Nullable Body stateBefore(int start, int office) {
        if (start == office) {
            return null;
        }
        Gazetteer.Found found = Gazetteer.world().at(words, start);
        return found == null ? null : found.entry().state();
    }

    private Gazetteer.@Nullable Found linkedState(int end) {
        boolean linked = end + 1 < words.size()
                && LINKS.contains(words.get(end).lower())
                && words.get(end).joins();
        return linked ? Gazetteer.world().at(words, endOfLink(end)) : null;
    }

    private int endOfLink(int end) {
        return end + 1 < words.size() && words.get(end + 1).lower().equals("the") ? end + 2 : end + 1;
    }

    private String title(Post post) {
        return text(post.start(), post.end());
    }

    private String text(int from, int end) {
        StringBuilder text = new StringBuilder(words.get(from).text());
        for (int i = from + 1; i < end; i++) {
            text.append(words.get(i - 1).possessive() ? "’s" : "")
                    .append(words.get(i).before().isEmpty() ? " " : words.get(i).before())
                    .append(words.get(i).text());
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
