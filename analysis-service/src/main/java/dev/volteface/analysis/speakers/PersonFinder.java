package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people whom running text names, with the office and state that stand beside the name. */
final class PersonFinder {

    static final Set<String> FUNCTION_WORDS = WordList.words(PersonFinder.class, "function-words.txt");
    static final Set<String> ORGANISATION_WORDS = WordList.words(PersonFinder.class, "organisation-words.txt");
    private static final Set<String> TITLES = Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Sir");
    private static final Set<String> BEFORE_OFFICE =
            Set.of("top", "former", "then", "acting", "senior", "outgoing", "new", "first", "deputy");
    private static final Set<String> LINKS = Set.of("of", "to", "for", "at");
    private static final int LONGEST_NAME = 4;

    private final List<Word> words;
    private final Atlas atlas;

    /** An office with the words around it: from {@code start} to before {@code end}. */
    record Post(Office office, @Nullable Body state, int start, int end) {}

    private PersonFinder(List<Word> words, Atlas atlas) {
        this.words = words;
        this.atlas = atlas;
    }

    static PersonFinder in(String text, Atlas atlas) {
        return new PersonFinder(Word.of(text), atlas);
    }

    /** Where an office begins with “top”, “former” and the like before it. */
    static int withoutQualifiers(List<Word> words, int office) {
        int start = office;
        while (start > 0
                && start > office - 3
                && BEFORE_OFFICE.contains(words.get(start - 1).lower())
                && words.get(start).joins()) {
            start--;
        }
        return start;
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
                && (at > from || atlas.at(words, at) == null)
                && Offices.known().at(words, at) == null;
    }

    private @Nullable Person holderOf(Post post) {
        String after = post.end() < words.size() && nearby(words.get(post.end())) ? nameAt(post.end()) : "";
        String name = after.isEmpty() ? nameBefore(post.start()) : after;
        Body state = post.state() == null && !after.isEmpty() ? stateAfter(post.end(), after) : post.state();
        return name.isEmpty() ? null : new Person(name, post.office(), title(post), state, null);
    }

    /** “Prime Minister N.N. of X”. */
    private @Nullable Body stateAfter(int from, String name) {
        int titled = TITLES.contains(words.get(from).text()) ? 1 : 0;
        Gazetteer.Found linked = linkedState(from + titled + Word.of(name).size());
        return linked == null ? null : linked.entry().state();
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
        int start = withoutQualifiers(words, i);
        for (int from = Math.max(0, start - 6); from < start; from++) {
            Gazetteer.Found found = atlas.at(words, from);
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
        Gazetteer.Found found = atlas.at(words, start);
        return found == null ? null : found.entry().state();
    }

    private Gazetteer.@Nullable Found linkedState(int end) {
        boolean linked = end + 1 < words.size()
                && LINKS.contains(words.get(end).lower())
                && words.get(end).joins();
        return linked ? atlas.at(words, endOfLink(end)) : null;
    }

    private int endOfLink(int end) {
        return end + 1 < words.size() && words.get(end + 1).lower().equals("the") ? end + 2 : end + 1;
    }

    String title(Post post) {
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
