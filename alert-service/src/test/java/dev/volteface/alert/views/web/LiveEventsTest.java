package dev.volteface.alert.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.volteface.alert.positions.PositionDecider;
import dev.volteface.alert.scenes.Cast;
import dev.volteface.alert.scenes.Line;
import dev.volteface.alert.views.mongo.ProjectedViews;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.PositionEvent.PositionTaken;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.keys.Keys;
import dev.volteface.log.keys.KeysInMemory;
import dev.volteface.log.projecting.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners are told of events of the log. */
class LiveEventsTest {

    private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client =
            MongoClients.create("mongodb://localhost:" + server.bind().getPort());
    private final ProjectedViews projected = new ProjectedViews(client.getDatabase("live"));
    private final LiveEvents live = new LiveEvents(projected.views(), new Keys(new KeysInMemory()));
    private final Change change = change();

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_change_is_told_as_rest_shows_it() {
        var position =
                PositionDecider.decide(Cast.THE_MINISTER, Cast.TOLL, evidence()).position();

        LiveEvent told = tell(Topics.POSITIONS.name(), 7, new PositionTaken(position, change))
                .orElseThrow();

        assertThat(told.name()).isEqualTo("change");
        assertThat(told.id()).isEqualTo("volteface.positions-0-7");
        assertThat(EventJson.mapper().readTree(told.json()).path("sentence").asString())
                .isEqualTo("takes a side: keep");
    }

    @Test
    void an_alert_is_told_whole_at_each_step() {
        tell(Topics.ALERTS.name(), 0, raised());
        LiveEvent told = tell(Topics.ALERTS.name(), 1, delivered()).orElseThrow();

        assertThat(told.name()).isEqualTo("alert");
        assertThat(told.json()).contains("\"state\":\"delivered\"", "\"attempts\":[{", change.id());
    }

    @Test
    void an_alert_that_was_raised_long_ago_is_taken_from_its_view() {
        projected.project(Topics.ALERTS, "s-1", NOW, raised());

        assertThat(tell(Topics.ALERTS.name(), 9, delivered()).orElseThrow().json())
                .contains("delivered", change.id());
    }

    @Test
    void of_an_alert_that_nobody_knows_nothing_is_told() {
        assertThat(tell(Topics.ALERTS.name(), 1, delivered())).isEmpty();
    }

    private Optional<LiveEvent> tell(String topic, long offset, Record data) {
        return live.of(new Envelope<>("e", "/test", "s-1", NOW, "ada", NOW, null, data), new Place(topic, 0, offset));
    }

    private AlertRaised raised() {
        return new AlertRaised("s-1", "al-1", change, false, "asked");
    }

    private static AlertDelivered delivered() {
        return new AlertDelivered("s-1", "al-1", 1, "HTTP 204");
    }

    private static Change change() {
        return PositionDecider.decide(Cast.THE_MINISTER, Cast.TOLL, evidence())
                .changes()
                .getFirst();
    }

    /** In the key store of this test nothing is sealed, so that the words are as good as erased. */
    private static List<Evidence> evidence() {
        return List.of(Line.keeps(Cast.MINISTER, "2039-01-01").evidence());
    }
}
