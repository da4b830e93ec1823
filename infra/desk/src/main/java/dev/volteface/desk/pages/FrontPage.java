package dev.volteface.desk.pages;

import dev.volteface.access.problem.Problem;
import dev.volteface.desk.backend.Answer;
import dev.volteface.desk.backend.Backend;
import dev.volteface.desk.backend.Views.ChangeOfPosition;
import dev.volteface.desk.backend.Views.Position;
import dev.volteface.desk.backend.Views.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /}: the changes as they come, newest first, and the positions as they stand. */
@Controller
final class FrontPage {

    private static final Comparator<ChangeOfPosition> NEWEST_FIRST = Comparator.comparing(ChangeOfPosition::on)
            .thenComparing(ChangeOfPosition::id)
            .reversed();

    private static final Comparator<Row> BY_TOPIC = Comparator.comparing(Row::topic, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Row::holder, String.CASE_INSENSITIVE_ORDER);

    /** More than anybody reads; a browser that is told of each arrival should not lay out thousands. */
    private static final int MOST_CARDS = 100;

    private final Backend backend;

    FrontPage(Backend backend) {
        this.backend = backend;
    }

    @GetMapping("/")
    String show(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String key,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String tier,
            Model model) {
        Filters filters = new Filters(topic, holder, kind, tier);
        Answer<List<ChangeOfPosition>> changes = backend.changes(key, filters.query());
        Answer<List<Position>> positions = backend.positions(key);
        Answer<List<Topic>> topics = backend.topics(key);
        model.addAttribute("filters", filters);
        model.addAttribute("troubles", troubles(changes, positions, topics));
        model.addAttribute("older", Math.max(0, changes.or(List.of()).size() - MOST_CARDS));
        model.addAttribute("cards", cards(changes.or(List.of())));
        model.addAttribute("rows", rows(positions.or(List.of()), filters));
        model.addAttribute("topics", Option.topics(topics.or(List.of())));
        model.addAttribute("holders", Option.holders(positions.or(List.of()), changes.or(List.of())));
        return "front";
    }

    private static List<Card> cards(List<ChangeOfPosition> changes) {
        return changes.stream()
                .sorted(NEWEST_FIRST)
                .limit(MOST_CARDS)
                .map(Card::of)
                .toList();
    }

    private static List<Row> rows(List<Position> positions, Filters filters) {
        return positions.stream()
                .filter(filters::includes)
                .map(Row::of)
                .sorted(BY_TOPIC)
                .toList();
    }

    private static List<Problem> troubles(Answer<?>... answers) {
        return Stream.of(answers)
                .flatMap(answer -> answer.trouble().stream())
                .distinct()
                .toList();
    }
}
