package dev.volteface.ingest.extraction;

import dev.volteface.contracts.article.Article.Form;
import dev.volteface.contracts.article.Mark;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.ingest.dates.Dating;
import dev.volteface.ingest.decoding.Decoded.Characters;
import dev.volteface.ingest.extraction.Extracted.Clean;
import dev.volteface.ingest.extraction.Extracted.Unusable;
import dev.volteface.ingest.languages.Language;
import dev.volteface.ingest.prose.Draft;
import dev.volteface.ingest.prose.Forms;
import dev.volteface.ingest.publishing.ArticleIdentity;
import dev.volteface.ingest.publishing.ContentHash;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a clean article of a draft, marks what is wanting, and refuses what has no text or no name. */
final class Judgement {

    private Judgement() {}

    static Extracted of(Draft draft, Characters characters, Document document, Limits limits) {
        Form form = Forms.of(draft.title(), draft.paragraphs());
        String body = String.join("\n\n", Forms.text(form, draft.paragraphs()));
        if (body.isBlank()) {
            return noText();
        }
        if (body.length() > limits.bodyCharacters()) {
            return tooLong(body.length(), limits);
        }
        Optional<ArticleIdentity> identity = identity(draft, document);
        return identity.isEmpty() ? unidentified() : clean(identity.get(), draft, form, body, characters, document);
    }

    private static Optional<ArticleIdentity> identity(Draft draft, Document document) {
        String uri = document.uri() != null ? document.uri() : draft.uri();
        return ArticleIdentity.of(uri, draft.url(), document.importSource(), document.path());
    }

    private static Clean clean(
            ArticleIdentity identity, Draft draft, Form form, String body, Characters characters, Document document) {
        PublishedAt date = Dating.date(
                draft.dates(), draft.title(), draft.paragraphs(), address(draft, document), document.received());
        String language = language(draft, body);
        String outlet = document.outlet() != null ? document.outlet() : draft.outlet();
        CleanArticle article = new CleanArticle(
                identity.uri(),
                url(identity, draft),
                outlet,
                draft.title(),
                draft.authors(),
                date,
                form,
                language,
                body,
                marks(draft, date, language, characters),
                ContentHash.of(draft.title(), outlet, draft.authors(), date, body),
                document.history(),
                document.feedId());
        return new Clean(identity.articleId(), article);
    }

    private static @Nullable String url(ArticleIdentity identity, Draft draft) {
        return draft.url() == null && identity.uri().startsWith("http") ? identity.uri() : draft.url();
    }

    private static @Nullable String address(Draft draft, Document document) {
        List<String> addresses = Stream.of(draft.url(), document.uri(), document.path())
                .filter(Objects::nonNull)
                .toList();
        return addresses.isEmpty() ? null : String.join(" ", addresses);
    }

    /** What the text itself shows; what the document declares only where the text is too short to tell. */
    private static String language(Draft draft, String body) {
        String detected = Language.of(body);
        if (!detected.equals(Language.UNKNOWN) || draft.language() == null) {
            return detected;
        }
        return draft.language().replace('_', '-').toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    private static Set<Mark> marks(Draft draft, @Nullable PublishedAt date, String language, Characters characters) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (date == null) {
            marks.add(Mark.NO_DATE);
        }
        if (draft.title() == null) {
            marks.add(Mark.NO_TITLE);
        }
        if (!language.equals("en") && !language.equals(Language.UNKNOWN)) {
            marks.add(Mark.NOT_ENGLISH);
        }
        if (characters.guessed()) {
            marks.add(Mark.DECODED_BY_GUESS);
        }
        return marks;
    }

    private static Unusable noText() {
        return new Unusable(
                422,
                "no-text",
                "text",
                "no article text was found in the document",
                "Send the page that carries the article, or its text as {\"url\", \"title\", \"text\"}.");
    }

    private static Unusable tooLong(int length, Limits limits) {
        return new Unusable(
                413,
                "too-long",
                "text",
                String.format(
                        Locale.ROOT,
                        "the article has %,d characters; at most %,d are kept",
                        length,
                        limits.bodyCharacters()),
                "Send one article a document.");
    }

    private static Unusable unidentified() {
        return new Unusable(
                422,
                "unidentified",
                "uri",
                "nothing tells this document from another: it has no URI, no address and no place in an import",
                "Give a URI, a url in the document, or an import source and path.");
    }
}
