package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.WordList;
import java.util.Set;

/** The closed word classes of English that attribution leans on. */
final class Grammar {

    static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "am", "remains", "remain", "remained");
    static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "been",
            "be",
            "being",
            "will",
            "would",
            "did",
            "do",
            "does",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "not",
            "didn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "isn't",
            "wasn't",
            "won't",
            "wouldn't",
            "cannot");
    static final Set<String> NEGATIONS =
            Set.of("not", "didn't", "doesn't", "don't", "never", "won't", "wouldn't", "hasn't", "haven't");
    static final Set<String> ADVERBS = Set.of(
            "also",
            "later",
            "often",
            "never",
            "then",
            "once",
            "still",
            "now",
            "just",
            "even",
            "again",
            "long",
            "further",
            "always",
            "earlier",
            "previously",
            "already",
            "only",
            "herself",
            "himself",
            "themselves",
            "itself",
            "all",
            "both",
            "first");
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you");
    static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");
    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "at",
            "on",
            "for",
            "from",
            "with",
            "to",
            "by",
            "about",
            "near",
            "under",
            "against",
            "into",
            "over",
            "during",
            "after",
            "before",
            "since",
            "until",
            "through",
            "among",
            "between",
            "amid",
            "following",
            "as",
            "without",
            "despite");
    static final Set<String> STOPS = Set.of(
            "that",
            "because",
            "if",
            "when",
            "while",
            "as",
            "but",
            "or",
            "which",
            "who",
            "whom",
            "where",
            "after",
            "before",
            "since",
            "although",
            "though",
            "than",
            "so",
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "do",
            "does",
            "did",
            "not",
            "said",
            "says",
            "what",
            "how",
            "why",
            "whether",
            "nor",
            "yet",
            "unless",
            "until",
            "been",
            "be",
            "there");
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these", "those",
            "some", "many", "several", "most", "other", "another", "one", "two", "three", "few", "all", "both", "no");
    static final Set<String> LINKERS = Set.of("that", "whether", "how", "why", "what", "if", "where", "who", "when");
    static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "yesterday",
            "today",
            "tomorrow",
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "tonight",
            "earlier",
            "later",
            "last",
            "this");
    static final Set<String> PEOPLE = WordList.words(Grammar.class, "people-nouns.txt");

    private Grammar() {}

    static boolean isAdverb(Token token) {
        return token.isWord()
                && (ADVERBS.contains(token.lower())
                        || (token.lower().endsWith("ly") && token.lower().length() > 4 && !token.isCapitalised()));
    }

    static boolean isCalendar(Token token) {
        String bare = token.lower().endsWith(".")
                ? token.lower().substring(0, token.lower().length() - 1)
                : token.lower();
        return token.isWord() && (CALENDAR.contains(bare) || Character.isDigit(bare.charAt(0)));
    }
}
