package dev.volteface.alert.scenes;

import static dev.volteface.alert.scenes.Cast.AMBASSADOR;
import static dev.volteface.alert.scenes.Cast.MARELIA;
import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Cast.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Change.Kind;
import dev.volteface.contracts.position.Change.Tier;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A minister turns, somebody hears of it, once: in each of the 720 orders in which six articles can come. */
class AnyOrderTest {

    private static final Line FIRST = Line.keeps(MINISTER, "2031-01-10");

    /** A repeat of the first in another paper, and hearsay. */
    private static final List<Line> SYNDICATED = List.of(
            FIRST.in("a-2031-02-15").until("2031-02-15"),
            Line.scraps(MINISTER, "2031-02-15").in("a-2031-02-15").relayedBy(NEIGHBOUR));

    private static final Line MISREPORT = Line.scraps(MINISTER, "2031-04-05");
    private static final Line DENIAL =
            Line.keeps(MINISTER, "2031-05-02").saying("I never said that the toll should go. It stays.");

    private static final List<Line> SPEECH = List.of(
            speech("The toll has had its day.").with(Qualifier.CONDITION),
            speech("We shall take it off pier by pier."),
            speech("By spring it is gone.").with(Qualifier.CONDITION),
            Line.keeps(MINISTER, "2031-09-27").fromPaper());

    private static final List<List<Line>> ARTICLES = List.of(
            List.of(FIRST, FIRST.saying("The toll is right.")),
            SYNDICATED,
            List.of(MISREPORT),
            List.of(DENIAL),
            SPEECH,
            List.of(Line.keeps(AMBASSADOR, "2031-10-10")));

    @Test
    void every_order_of_six_articles_ends_with_one_change_and_one_alert() {
        everyOrderEndsAlike(NewsRoom::read);
    }

    @Test
    void so_does_every_order_when_each_sentence_is_looked_at_by_itself() {
        everyOrderEndsAlike(NewsRoom::readSlowly);
    }

    @Test
    void articles_taken_in_on_the_day_after_are_news_without_history_in_every_order() {
        for (List<List<Line>> order : permutations(ARTICLES)) {
            NewsRoom room = room();
            order.forEach(lines ->
                    room.read(lines.stream().map(AnyOrderTest::onTheDayAfter).toList()));
            assertThat(room.raised("without-history")).isEqualTo(1);
        }
    }

    @Test
    void reading_everything_again_says_nothing() {
        NewsRoom room = room();
        ARTICLES.forEach(room::read);
        int said = room.said.size();
        int alerted = room.alerted.size();
        ARTICLES.forEach(room::read);
        assertThat(room.said).hasSize(said);
        assertThat(room.alerted).hasSize(alerted);
    }

    private static void everyOrderEndsAlike(BiConsumer<NewsRoom, List<Line>> reading) {
        Set<List<Position>> endings = new HashSet<>();
        Set<List<Change>> changes = new HashSet<>();
        for (List<List<Line>> order : permutations(ARTICLES)) {
            NewsRoom room = room();
            order.forEach(article -> reading.accept(room, article));
            endings.add(List.of(position(room, MINISTER.id()), position(room, MARELIA.id())));
            changes.add(anonymous(room.of(MINISTER.id()).changes()));
            assertThat(room.raised("history")).isEqualTo(1);
            assertThat(room.raised("without-history")).isZero();
            assertThat(room.inbox("history").alerts().values())
                    .singleElement()
                    .satisfies(alert -> assertTheTurn(alert.change()));
            assertThat(suspectedTwice(room)).isEmpty();
        }
        assertThat(changes).hasSize(1);
        assertThat(endings).singleElement().satisfies(AnyOrderTest::assertTheEnding);
    }

    private static void assertTheTurn(Change change) {
        assertThat(change.holder().id()).isEqualTo(MINISTER.id());
        assertThat(change.kind()).isEqualTo(Kind.SHIFTED);
        assertThat(change.tier()).isEqualTo(Tier.CONFIRMED);
        assertThat(change.after()).isEqualTo(LocalDate.parse("2031-05-02"));
        assertThat(change.on()).isEqualTo(LocalDate.parse("2031-09-27"));
    }

    private static void assertTheEnding(List<Position> ending) {
        assertThat(ending).extracting(Position::stance).containsOnly(Stance.AGAINST);
        assertThat(ending).extracting(Position::outlook).containsExactly(Outlook.HELD, Outlook.SPLIT);
    }

    private static List<Change> suspectedTwice(NewsRoom room) {
        List<Change> suspected = room.said.stream()
                .filter(PositionEvent.ChangeSuspected.class::isInstance)
                .map(event -> ((PositionEvent.ChangeSuspected) event).change())
                .toList();
        Set<List<Object>> seen = new HashSet<>();
        return suspected.stream()
                .filter(change -> !seen.add(List.of(change.id(), change.revision())))
                .toList();
    }

    private static NewsRoom room() {
        NewsRoom room = new NewsRoom();
        room.subscribe("history", Subscribers.everything(true));
        room.subscribe("without-history", Subscribers.everything(false));
        return room;
    }

    private static Position position(NewsRoom room, String holderId) {
        return Objects.requireNonNull(room.of(holderId).position());
    }

    /** Ids and revisions tell by which way a change was found, and may differ. */
    private static List<Change> anonymous(List<Change> changes) {
        return changes.stream()
                .map(change -> new Change(
                        "c",
                        1,
                        change.holder(),
                        change.topic(),
                        change.kind(),
                        change.tier(),
                        change.from(),
                        change.to(),
                        change.qualifierFrom(),
                        change.qualifierTo(),
                        change.after(),
                        change.on(),
                        change.before(),
                        change.evidence(),
                        change.confidence(),
                        change.reason(),
                        change.sharedWith(),
                        change.firstRecorded()))
                .sorted(Comparator.comparing(Change::on))
                .toList();
    }

    private static Line speech(String words) {
        return Line.scraps(MINISTER, "2031-09-27").saying(words).fromPaper();
    }

    private static Line onTheDayAfter(Line line) {
        return line.recordedOn(
                line.saidOn().to().atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofDays(1)));
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : items) {
            List<T> others = new ArrayList<>(items);
            others.remove(first);
            for (List<T> rest : permutations(others)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }
}
