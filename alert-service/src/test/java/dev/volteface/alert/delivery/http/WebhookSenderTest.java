package dev.volteface.alert.delivery.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.volteface.alert.delivery.Sender.Delivery;
import dev.volteface.alert.delivery.WebhookAddress;
import dev.volteface.alert.delivery.WebhookSignature;
import dev.volteface.alert.inbox.Alert;
import dev.volteface.alert.positions.PositionDecider;
import dev.volteface.alert.scenes.Cast;
import dev.volteface.alert.scenes.Line;
import dev.volteface.alert.scenes.SealedWords;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.log.keys.Keys;
import dev.volteface.log.keys.KeysInMemory;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a receiver gets, and what is recorded of it. */
class WebhookSenderTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant NOW = Instant.parse("2040-01-02T03:04:05Z");

    private final WireMockServer receiver = new WireMockServer(options().dynamicPort());
    private final Sealing sealing = new Keys(new KeysInMemory());

    @BeforeEach
    void listen() {
        receiver.start();
    }

    @AfterEach
    void hangUp() {
        receiver.stop();
    }

    @Test
    void a_receiver_gets_the_change_signed_after_standard_webhooks() {
        receiver.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));

        assertThat(call(true).apply(delivery(1))).isEqualTo(new Outcome(204, "HTTP 204"));

        LoggedRequest request =
                receiver.findAll(postRequestedFor(urlEqualTo("/hook"))).getFirst();
        assertThat(request.getHeader("webhook-id")).isEqualTo("al-1");
        assertThat(request.getHeader("webhook-signature"))
                .isEqualTo(WebhookSignature.ofSecret(SECRET)
                        .headers("al-1", NOW, request.getBodyAsString())
                        .get("webhook-signature"));
        JsonNode payload = EventJson.mapper().readTree(request.getBody());
        assertThat(payload.path("type").asString()).isEqualTo("volteface.change.alerted");
        assertThat(payload.at("/data/sentence").asString()).startsWith("from keep to scrap");
        assertThat(payload.at("/data/evidence/0/words").asString()).startsWith("We scrap the toll, all of it");
    }

    @Test
    void what_a_receiver_answers_is_recorded() {
        for (int status : new int[] {302, 410, 500}) {
            receiver.stubFor(
                    any(anyUrl()).willReturn(aResponse().withStatus(status).withHeader("Location", "/other")));

            assertThat(call(true).apply(delivery(1)).status()).isEqualTo(status);
        }
        assertThat(receiver.findAll(postRequestedFor(urlEqualTo("/other"))))
                .as("redirects are not followed")
                .isEmpty();
    }

    @Test
    void a_receiver_that_is_away_or_slow_gave_no_answer() {
        receiver.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(5_000)));
        assertThat(call(true).apply(delivery(1))).isEqualTo(new Outcome(null, "no answer within 1 s"));

        Delivery delivery = delivery(1);
        receiver.stop();
        assertThat(call(true).apply(delivery).status()).isNull();
        assertThat(call(true).apply(delivery).text()).startsWith("no answer");
    }

    @Test
    void an_erased_subscriber_is_as_good_as_gone() {
        Delivery delivery = delivery(1);
        sealing.erase("subscription:s-1");

        assertThat(call(true).apply(delivery).status()).isEqualTo(410);
    }

    @Test
    void erased_words_are_sent_as_nothing() {
        receiver.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        Delivery delivery = delivery(1);
        sealing.erase("article:a-2039-06-05");
        sealing.erase("article:a-2039-06-01");

        call(true).apply(delivery);
        assertThat(receiver.findAll(postRequestedFor(urlEqualTo("/hook")))
                        .getFirst()
                        .getBodyAsString())
                .doesNotContain("all of it");
    }

    @Test
    void private_addresses_are_refused_where_they_are_not_allowed() {
        receiver.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));

        Outcome outcome = call(false).apply(delivery(1));

        assertThat(outcome.status()).isNull();
        assertThat(outcome.text()).contains("volteface.delivery.allow-private-addresses");
        assertThat(receiver.getAllServeEvents()).isEmpty();
    }

    @Test
    void private_networks_are_known_in_both_families() throws Exception {
        for (String address : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1")) {
            assertThat(PrivateNetworks.isPrivate(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        for (String address : List.of("8.8.8.8", "100.128.0.1", "172.32.0.1", "2606:4700::1")) {
            assertThat(PrivateNetworks.isPrivate(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void addresses_that_are_no_web_addresses_are_objected_to() {
        for (String address : List.of(
                "ftp://example.org", "file:///etc/passwd", "not a url", "http://", "https://a:b@example.org/")) {
            assertThat(WebhookAddress.objection(address)).as(address).isPresent();
        }
        assertThat(WebhookAddress.objection("https://example.org/hook?a=b")).isEmpty();
    }

    @Test
    void a_delivery_is_under_way_once_until_it_is_recorded() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        BlockingQueue<Outcome> recorded = new LinkedBlockingQueue<>();
        AtomicInteger refusals = new AtomicInteger(1);
        try (WebhookSender sender = new WebhookSender(
                delivery -> {
                    calls.incrementAndGet();
                    awaitQuietly(go);
                    return Outcome.answered(204);
                },
                (delivery, outcome) -> {
                    if (refusals.getAndDecrement() > 0) {
                        throw new IllegalStateException("the log is away");
                    }
                    recorded.add(outcome);
                },
                2)) {
            sender.send(delivery(1));
            sender.send(delivery(1));
            go.countDown();

            assertThat(recorded.poll(10, TimeUnit.SECONDS)).isEqualTo(Outcome.answered(204));
            assertThat(recorded).isEmpty();
            assertThat(calls).hasValue(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WebhookCall call(boolean allowPrivate) {
        return new WebhookCall(
                sealing,
                new DeliverySettings(
                        allowPrivate, Duration.ofSeconds(1), Duration.ofSeconds(1), 2, "http://desk", List.of()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Delivery delivery(int attempt) {
        Change change = PositionDecider.decide(
                        Cast.THE_MINISTER,
                        Cast.TOLL,
                        List.of(
                                evidence("2039-01-01", true),
                                evidence("2039-06-01", false),
                                evidence("2039-06-05", false)))
                .changes()
                .getLast();
        Alert alert =
                new Alert("s-1", "al-1", change, false, "asked", false, Alert.Delivery.UNTRIED, Alert.Handling.NONE);
        return new Delivery(
                alert,
                attempt,
                NOW,
                new Channel.Webhook(
                        sealing.seal("subscription:s-1", receiver.baseUrl() + "/hook"),
                        sealing.seal("subscription:s-1", SECRET)));
    }

    private dev.volteface.contracts.position.Evidence evidence(String day, boolean keeps) {
        Line line = keeps
                ? Line.keeps(Cast.MINISTER, day)
                : Line.scraps(Cast.MINISTER, day).saying("We scrap the toll, all of it, as of " + day);
        return SealedWords.in(line.evidence(), sealing);
    }
}
