package dev.volteface.analysis.topics.words;

/**
 * A word, a mark of punctuation, or a name or term of several words.
 *
 * @param lower the word in lower case; of a term, its canonical form
 * @param stem what other forms of the word share with it
 * @param start first UTF-16 unit in the text
 * @param end one past the last
 * @param capital whether it begins with a capital letter or digit
 * @param kind whether it names a place, a term that has synonyms, or is a plain word
 */
public record Token(String lower, String stem, int start, int end, boolean capital, Kind kind) {

    /** What sort of token it is. */
    public enum Kind {
        WORD,
        MARK,
        TERM,
        PLACE
    }

    static Token word(String text, int start, int end) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        boolean capital = !Character.isLowerCase(text.charAt(0));
        return new Token(lower, Stems.of(lower), start, end, capital, Kind.WORD);
    }

    static Token mark(char mark, int at) {
        String text = String.valueOf(mark);
        return new Token(text, text, at, at + 1, false, Kind.MARK);
    }

    /** Whether it is this word. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isPlace() {
        return kind == Kind.PLACE;
    }
}
