package dev.volteface.alert.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.volteface.access.Actor;
import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.changes.Reconcile;
import dev.volteface.alert.positions.PositionDecider;
import dev.volteface.alert.scenes.Cast;
import dev.volteface.alert.scenes.Line;
import dev.volteface.alert.scenes.SealedWords;
import dev.volteface.alert.scenes.Subscribers;
import dev.volteface.alert.views.mongo.AlertViews;
import dev.volteface.alert.views.mongo.ProjectedViews;
import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.SubscriptionCommand.CancelSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.CreateSubscription;
import dev.volteface.contracts.subscription.SubscriptionEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.keys.Keys;
import dev.volteface.log.keys.KeysInMemory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** The REST interface over views in memory, with an owner of keys who accepts everything. */
@SpringBootTest(
        classes = AlertApiTest.Service.class,
        properties = "spring.autoconfigure.exclude=dev.volteface.log.wiring.LogWiring")
@AutoConfigureMockMvc(addFilters = false)
class AlertApiTest {

    private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");

    /** What was asked of the owner of keys. */
    record Asked(
            Topic topic,
            Envelope<? extends Record> command,
            @Nullable Long expected) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        PositionsController.class,
        SubscriptionsController.class,
        AlertsController.class,
        StreamController.class,
        EnumWords.class
    })
    static class Service {

        @Bean(destroyMethod = "shutdownNow")
        MongoServer mongo() {
            return new MongoServer(new MemoryBackend());
        }

        @Bean(destroyMethod = "close")
        MongoClient client(MongoServer server) {
            return MongoClients.create("mongodb://localhost:" + server.bind().getPort());
        }

        @Bean
        ProjectedViews projected(MongoClient client) {
            return new ProjectedViews(client.getDatabase("test"));
        }

        @Bean
        AlertViews views(ProjectedViews projected) {
            return projected.views();
        }

        @Bean
        Sealing sealing() {
            return new Keys(new KeysInMemory());
        }

        @Bean
        RecentEvents recent() {
            return new RecentEvents();
        }

        @Bean
        Commands commands() {
            return new Commands(
                    (topic, command, expected) -> {
                        ASKED.add(new Asked(topic, command, expected));
                        return CompletableFuture.completedFuture(answer(command));
                    },
                    () -> "command-" + ASKED.size(),
                    Clock.systemUTC());
        }

        private static Reply answer(Envelope<? extends Record> command) {
            return command.data() instanceof AlertCommand.RetryDelivery
                    ? new Reply.Refused("conflict", "it was delivered", "alertId", "read it")
                    : new Reply.Accepted(command.subject(), 1, List.of());
        }

        @Bean
        Secrets secrets() {
            return new Secrets(byte[]::new);
        }
    }

    private static final List<Asked> ASKED = new ArrayList<>();

    @Autowired
    private @Nullable MockMvc mvc;

    @Autowired
    private @Nullable ProjectedViews projected;

    @Autowired
    private @Nullable Sealing sealing;

    @BeforeEach
    void nothingAskedYet() {
        ASKED.clear();
    }

    @Test
    void positions_and_changes_are_shown_with_their_words() throws Exception {
        aReversal();

        JsonNode position = json(get("/api/positions?topic=harbour-toll"), 200).get(0);
        assertThat(position.path("side").asString()).isEqualTo("scrap");
        assertThat(position.at("/evidence/0/words").asString()).contains("scrap the toll");
        JsonNode change =
                json(get("/api/changes?kind=reversed&tier=confirmed"), 200).get(0);
        assertThat(change.path("sentence").asString()).isEqualTo("from keep to scrap");
        assertThat(change.at("/before/0/words").asString()).contains("keep the toll");
        assertThat(change.path("withdrawn").asBoolean()).isFalse();
        assertThat(json(get("/api/changes?kind=softened"), 200)).isEmpty();
        assertThat(json(get("/api/changes/" + change.path("id").asString()), 200))
                .isEqualTo(change);
    }

    @Test
    void a_wrong_filter_is_a_problem_that_names_it() throws Exception {
        assertThat(json(get("/api/changes?kind=sideways"), 400).path("field").asString())
                .isEqualTo("kind");
        assertThat(json(get("/api/positions?limit=0"), 400).path("field").asString())
                .isEqualTo("limit");
        assertThat(json(get("/api/changes/none"), 404).path("remedy").asString())
                .contains("/api/changes");
    }

    @Test
    void a_subscription_gets_an_id_and_once_its_secret() throws Exception {
        JsonNode made = json(
                post("/api/subscriptions", "{\"name\":\"Desk\",\"webhook\":{\"url\":\"http://localhost:9/hook\"}}"),
                201);

        assertThat(made.path("id").asString()).isEqualTo("s-000000000000000000000000");
        assertThat(made.path("secret").asString()).startsWith("whsec_");
        assertThat(made.path("freshness").asString()).isEqualTo("PT168H");
        CreateSubscription command =
                (CreateSubscription) ASKED.getLast().command().data();
        assertThat(command.terms().channel()).isInstanceOf(Channel.Webhook.class);
        assertThat(new String(EventJson.write(command), java.nio.charset.StandardCharsets.UTF_8))
                .as("address and secret are sealed")
                .doesNotContain("localhost:9", "whsec_");
        assertThat(ASKED.getLast().command().actor()).isEqualTo("ada");
    }

    @Test
    void what_is_wrong_with_a_subscription_is_said_by_field() throws Exception {
        assertThat(refusedField("{}")).isEqualTo("name");
        assertThat(refusedField("{\"name\":\"a\",\"kinds\":[]}")).isEqualTo("kinds");
        assertThat(refusedField("{\"name\":\"a\",\"tier\":\"sure\"}")).isEqualTo("tier");
        assertThat(refusedField("{\"name\":\"a\",\"freshness\":\"-PT1H\"}")).isEqualTo("freshness");
        assertThat(refusedField("{\"name\":\"a\",\"webhook\":{}}")).isEqualTo("webhook.url");
        assertThat(refusedField("{\"name\":\"a\",\"webhook\":{\"url\":\"ftp://x/\"}}"))
                .isEqualTo("webhook.url");
        assertThat(refusedField("{\"name\":\"a\",\"webhook\":{\"url\":\"http://x/\",\"secret\":\"sesame\"}}"))
                .isEqualTo("webhook.secret");
        assertThat(ASKED).isEmpty();
    }

    @Test
    void a_subscription_is_read_with_its_version_and_changed_at_that_version() throws Exception {
        subscribed("s-1");

        MockHttpServletResponse read = send(get("/api/subscriptions/s-1"));
        assertThat(read.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(json(get("/api/subscriptions"), 200).findValuesAsString("id"))
                .contains("s-1");
        json(put("/api/subscriptions/s-1", "{\"name\":\"Other\"}").header("If-Match", "\"1\""), 200);
        assertThat(ASKED.getLast().expected()).isEqualTo(1);
        assertThat(json(put("/api/subscriptions/s-1", "{\"name\":\"Other\"}").header("If-Match", "one"), 422)
                        .path("field")
                        .asString())
                .isEqualTo("If-Match");
        json(get("/api/subscriptions/none"), 404);
    }

    @Test
    void cancelling_erases_address_and_secret() throws Exception {
        subscribed("s-2");
        require(sealing).seal("subscription:s-2", "http://localhost/hook");

        assertThat(send(with(MockMvcRequestBuilders.delete("/api/subscriptions/s-2")))
                        .getStatus())
                .isEqualTo(204);
        assertThat(ASKED.getLast().command().data()).isInstanceOf(CancelSubscription.class);
        assertThat(require(sealing).isErased("subscription:s-2")).isTrue();
    }

    @Test
    void alerts_are_shown_with_their_attempts_and_can_be_acted_on() throws Exception {
        anAlert();

        JsonNode alert = json(get("/api/alerts?subscription=s-9"), 200).get(0);
        assertThat(alert.path("state").asString()).isEqualTo("delivered");
        assertThat(alert.path("attempts")).hasSize(2);
        assertThat(alert.at("/change/sentence").asString()).isEqualTo("from keep to scrap");
        json(post("/api/alerts/al-9/acknowledge", "{\"note\":\"seen\"}"), 200);
        assertThat(ASKED.getLast().command().data())
                .isEqualTo(new AlertCommand.AcknowledgeAlert("s-9", "al-9", "seen"));
        json(with(MockMvcRequestBuilders.post("/api/alerts/al-9/acknowledge")), 200);
        assertThat(json(post("/api/alerts/al-9/snooze", "{}"), 422)
                        .path("field")
                        .asString())
                .isEqualTo("until");
        json(with(MockMvcRequestBuilders.post("/api/alerts/al-9/retry")), 409);
        json(with(MockMvcRequestBuilders.post("/api/alerts/none/retry")), 404);
    }

    private String refusedField(String subscription) throws Exception {
        JsonNode problem = json(post("/api/subscriptions", subscription), 422);
        assertThat(problem.path("remedy").asString()).isNotBlank();
        return problem.path("field").asString();
    }

    private void subscribed(String id) {
        require(projected)
                .project(
                        Topics.SUBSCRIPTIONS,
                        id,
                        NOW,
                        new SubscriptionEvent.SubscriptionCreated(id, Subscribers.everything(true)));
    }

    private Change aReversal() {
        List<Evidence> evidence = Stream.of(
                        Line.keeps(Cast.MINISTER, "2039-01-01"),
                        Line.scraps(Cast.MINISTER, "2039-06-01"),
                        Line.scraps(Cast.MINISTER, "2039-06-05"))
                .map(line -> SealedWords.in(line.evidence(), require(sealing)))
                .toList();
        var timeline = PositionDecider.decide(Cast.THE_MINISTER, Cast.TOLL, evidence);
        String key = PositionEvent.key(Cast.MINISTER.id(), Cast.TOLL.topicId());
        Reconcile.reconcile(Announced.NOTHING, timeline, NOW)
                .events()
                .forEach(event -> require(projected).project(Topics.POSITIONS, key, NOW, (Record) event));
        return timeline.changes().getLast();
    }

    private void anAlert() {
        for (AlertEvent event : List.of(
                new AlertEvent.AlertRaised("s-9", "al-9", aReversal(), false, "asked"),
                new AlertEvent.AlertAttempted("s-9", "al-9", 1, "HTTP 500", NOW.plusSeconds(5)),
                new AlertEvent.AlertDelivered("s-9", "al-9", 2, "HTTP 204"))) {
            require(projected).project(Topics.ALERTS, "s-9", NOW, (Record) event);
        }
    }

    private static MockHttpServletRequestBuilder get(String path) {
        return with(MockMvcRequestBuilders.get(path));
    }

    private static MockHttpServletRequestBuilder post(String path, String json) {
        return with(MockMvcRequestBuilders.post(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    private static MockHttpServletRequestBuilder put(String path, String json) {
        return with(MockMvcRequestBuilders.put(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request) {
        return request.requestAttr(Actor.ATTRIBUTE, "ada");
    }

    private JsonNode json(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = send(request);
        String body = answer.getContentAsString();
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return EventJson.mapper().readTree(body);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return require(mvc).perform(request).andReturn().getResponse();
    }

    private static <T> T require(@Nullable T injected) {
        return java.util.Objects.requireNonNull(injected);
    }
}
