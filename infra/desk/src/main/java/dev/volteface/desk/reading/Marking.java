package dev.volteface.desk.reading;

import dev.volteface.contracts.statement.Span;
import dev.volteface.desk.backend.Views.Said;
import dev.volteface.desk.backend.Views.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a body at every edge of a statement, so that statements within statements need no nested marks. Spans beyond the
 * body, which a revision may leave for a moment, are cut off at its end.
 */
public final class Marking {

    private final String body;
    private final List<Said> statements;
    private final @Nullable Said chosen;
    private final List<Span> decisive;

    private Marking(String body, List<Said> statements, @Nullable String chosenId) {
        this.body = body;
        this.statements = statements.stream()
                .filter(said -> !said.spans().isEmpty())
                .sorted(Comparator.comparingInt(Marking::start).thenComparing(said -> -end(said)))
                .toList();
        this.chosen = this.statements.stream()
                .filter(said -> said.id().equals(chosenId))
                .findFirst()
                .orElse(null);
        this.decisive = chosen == null
                ? List.of()
                : chosen.topics().stream().flatMap(Marking::deciding).toList();
    }

    /** The paragraphs of a body with its statements marked; {@code chosenId} names the one that was asked for. */
    public static List<Paragraph> paragraphs(String body, List<Said> statements, @Nullable String chosenId) {
        return new Marking(body, statements, chosenId).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < body.length()) {
            int gap = body.indexOf("\n\n", start);
            int end = gap < 0 ? body.length() : gap;
            if (end > start) {
                paragraphs.add(paragraph(start, end));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    private Paragraph paragraph(int start, int end) {
        List<Said> here = statements.stream()
                .filter(said -> said.spans().stream().anyMatch(span -> overlaps(span, start, end)))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int edge : edges(here, start, end)) {
            pieces.add(piece(from, edge, here));
            from = edge;
        }
        return new Paragraph(
                pieces,
                here.stream().filter(said -> isWithin(start(said), start, end)).toList());
    }

    private TreeSet<Integer> edges(List<Said> here, int start, int end) {
        return Stream.concat(here.stream().flatMap(said -> said.spans().stream()), decisive.stream())
                .flatMap(span -> Stream.of(span.start(), span.end(), end))
                .filter(edge -> edge > start && edge <= end)
                .collect(Collectors.toCollection(() -> new TreeSet<>(List.of(end))));
    }

    private Piece piece(int start, int end, List<Said> here) {
        List<Said> covering =
                here.stream().filter(said -> covers(said.spans(), start, end)).toList();
        return new Piece(
                body.substring(start, end),
                covering.stream().map(Said::id).toList(),
                covering.stream()
                        .filter(said -> start(said) == start)
                        .map(Said::id)
                        .toList(),
                covering.isEmpty()
                        ? null
                        : covering.stream()
                                .map(said -> said.speaker().name())
                                .distinct()
                                .collect(Collectors.joining(" › ")),
                covering.stream().anyMatch(said -> Objects.equals(said, chosen)),
                covers(decisive, start, end));
    }

    private static Stream<Span> deciding(Tag tag) {
        return Stream.concat(tag.evidence().stream(), Stream.ofNullable(tag.qualifierSpan()));
    }

    private static boolean covers(List<Span> spans, int start, int end) {
        return spans.stream().anyMatch(span -> span.start() <= start && span.end() >= end);
    }

    private static boolean overlaps(Span span, int start, int end) {
        return span.start() < end && span.end() > start;
    }

    private static boolean isWithin(int at, int start, int end) {
        return at >= start && at < end;
    }

    private static int start(Said said) {
        return said.spans().getFirst().start();
    }

    private static int end(Said said) {
        return said.spans().getLast().end();
    }
}
