package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.Recent;
import dev.volteface.analysis.speakers.Resolved;
import dev.volteface.analysis.speakers.Speakers;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements of one article as they are found, with who was heard last. Lives for one reading. */
final class Script {

    private final ArticleText article;
    private final Speakers speakers;
    private final Dating dating;
    private final Recent recent = new Recent();
    private final List<Line> lines = new ArrayList<>();

    /** Where the words stand and how they were found. */
    record Found(
            Statement.Form form,
            List<Span> spans,
            @Nullable Span mention,
            @Nullable Span cue,
            SaidOn saidOn,
            boolean prepared) {}

    /** A statement before it has its id. {@code parent} is the line that contains it. */
    static final class Line {
        private final Resolved who;
        private final @Nullable Line parent;
        private Found found;

        Line(Resolved who, @Nullable Line parent, Found found) {
            this.who = who;
            this.parent = parent;
            this.found = found;
        }

        Speaker speaker() {
            return who.speaker();
        }

        int start() {
            return found.spans().getFirst().start();
        }

        int end() {
            return found.spans().getLast().end();
        }

        SaidOn saidOn() {
            return found.saidOn();
        }

        /** Adds words that go on with this line. */
        void goOn(Span more) {
            List<Span> spans = new ArrayList<>(found.spans());
            spans.add(more);
            found = new Found(found.form(), spans, found.mention(), found.cue(), found.saidOn(), found.prepared());
        }
    }

    Script(ArticleText article, Speakers speakers) {
        this.article = article;
        this.speakers = speakers;
        this.dating = new Dating(article);
    }

    ArticleText article() {
        return article;
    }

    String body() {
        return article.body();
    }

    Speakers speakers() {
        return speakers;
    }

    Recent recent() {
        return recent;
    }

    Dating dating() {
        return dating;
    }

    Line add(Resolved who, @Nullable Line parent, Found found) {
        Line line = new Line(who, parent, found);
        lines.add(line);
        return line;
    }

    List<Attributed> attributed() {
        Map<String, Integer> occurrences = new HashMap<>();
        Map<Line, String> ids = new HashMap<>();
        List<Line> spoken = lines.stream()
                .filter(line -> !normalised(line).isEmpty())
                .sorted(Comparator.comparingInt(Line::start).thenComparing(Line::end, Comparator.reverseOrder()))
                .toList();
        for (Line line : spoken) {
            ids.put(
                    line,
                    Identity.id(
                            article.articleId(), words(line), occurrences.merge(normalised(line), 1, Integer::sum)));
        }
        return spoken.stream().map(line -> attributed(line, ids)).toList();
    }

    private Attributed attributed(Line line, Map<Line, String> ids) {
        Found found = line.found;
        Line parent = line.parent;
        String words = words(line);
        return new Attributed(
                ids.getOrDefault(line, ""),
                article.ref(),
                line.speaker(),
                found.mention(),
                parent == null ? null : parent.speaker(),
                parent == null ? null : ids.get(parent),
                found.form(),
                found.spans(),
                found.cue(),
                words,
                Identity.fingerprint(words),
                found.saidOn(),
                occasion(line.speaker().id(), found.saidOn()),
                found.prepared(),
                line.who.confidence(),
                line.who.reason());
    }

    /** One speaker's day is one occasion; what has no day is one with its article. */
    private String occasion(String speakerId, SaidOn saidOn) {
        boolean vague = saidOn.from().plusYears(1).isBefore(saidOn.to());
        return speakerId + "@" + (vague ? article.articleId() : saidOn.from());
    }

    private String words(Line line) {
        return line.found.spans().stream()
                .map(span -> body().substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }

    private String normalised(Line line) {
        return Identity.normalised(words(line));
    }
}
