package dev.volteface.ingest.prose;

import dev.volteface.contracts.article.Article.Form;
import dev.volteface.ingest.wordlists.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what kind of text an article is, and where a speech begins. */
public final class Forms {

    private static final int LOOK = 4;
    private static final Set<String> SPEECH_WORDS = WordList.folded(Forms.class, "speech-words.txt");

    private Forms() {}

    public static Form of(@Nullable String title, List<String> paragraphs) {
        if (Turns.takeTurns(paragraphs)) {
            return Form.INTERVIEW;
        }
        return salutation(paragraphs) >= 0 && (title == null || isOwnWords(title)) ? Form.SPEECH : Form.REPORT;
    }

    /** The text of that form: a speech from its salutation on, anything else as it is. */
    public static List<String> text(Form form, List<String> paragraphs) {
        return switch (form) {
            case SPEECH -> paragraphs.subList(salutation(paragraphs), paragraphs.size());
            case REPORT, INTERVIEW -> paragraphs;
        };
    }

    private static int salutation(List<String> paragraphs) {
        for (int i = 0; i < Math.min(LOOK, paragraphs.size()); i++) {
            if (Salutations.isSalutation(paragraphs.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOwnWords(String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        return SPEECH_WORDS.stream().anyMatch(folded::contains);
    }
}
