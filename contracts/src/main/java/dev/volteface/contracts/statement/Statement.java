package dev.volteface.contracts.statement;

import dev.volteface.contracts.erasure.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to a speaker. It stands by itself: whoever reads it needs neither article nor catalogue.
 *
 * @param id derived from article, normalised words and occurrence
 * @param mention the characters that name the speaker, where the text names one
 * @param via who relays the words, where they are not heard from the speaker
 * @param parent the statement that contains this one
 * @param form how the words are given
 * @param spans the exact characters of the words in the article's body, in order
 * @param cue the characters of the word that attributes (“said”)
 * @param words the words, sealed under the article's key
 * @param fingerprint SHA-256 (hex, 32 digits) of the normalised words: equal for repeats elsewhere
 * @param saidOn when it was said
 * @param occasion the interview, speech or day of talking that it belongs to; its sentences are one piece of evidence
 * @param prepared whether it is part of a prepared text given by the speaker
 * @param confidence that the speaker is right, 0 to 1
 * @param reason the rule or model that decided the speaker
 */
public record Statement(
        String id,
        ArticleRef article,
        Speaker speaker,
        @Nullable Span mention,
        @Nullable Speaker via,
        @Nullable String parent,
        Form form,
        List<Span> spans,
        @Nullable Span cue,
        Sealed words,
        String fingerprint,
        SaidOn saidOn,
        String occasion,
        boolean prepared,
        double confidence,
        String reason) {

    public Statement {
        spans = List.copyOf(spans);
    }

    /** How the words of a statement are given. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED,
        SPEECH
    }
}
