package dev.volteface.alert.delivery.http;

import dev.volteface.alert.delivery.Links;
import dev.volteface.alert.delivery.Sender.Delivery;
import dev.volteface.alert.delivery.WebhookAddress;
import dev.volteface.alert.delivery.WebhookPayload;
import dev.volteface.alert.delivery.WebhookSignature;
import dev.volteface.contracts.erasure.Sealing;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One attempt: opens address, secret and words, signs, posts, and reads the status of the answer. Redirects are not
 * followed: a receiver says where it is by subscribing.
 */
final class WebhookCall implements Function<Delivery, Outcome>, AutoCloseable {

    private final Sealing sealing;
    private final DeliverySettings settings;
    private final Clock clock;
    private final HttpClient http;

    WebhookCall(Sealing sealing, DeliverySettings settings, Clock clock) {
        this.sealing = sealing;
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Outcome apply(Delivery delivery) {
        Optional<String> address = sealing.open(delivery.to().address());
        Optional<String> secret = sealing.open(delivery.to().secret());
        return address.isPresent() && secret.isPresent()
                ? post(delivery, address.get(), secret.get())
                : Outcome.erased();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private Outcome post(Delivery delivery, String address, String secret) {
        try {
            URI uri = URI.create(address);
            Optional<String> objection = WebhookAddress.objection(address);
            if (objection.isEmpty() && !settings.allowPrivateAddresses()) {
                objection = PrivateNetworks.forbidden(uri);
            }
            return objection.isPresent() ? Outcome.unanswered(objection.get()) : answer(request(delivery, uri, secret));
        } catch (UnknownHostException e) {
            return Outcome.unanswered("the name service does not know the host");
        } catch (IllegalArgumentException e) {
            return Outcome.unanswered("not to be sent: " + e.getMessage());
        }
    }

    private HttpRequest request(Delivery delivery, URI uri, String secret) {
        String payload = WebhookPayload.of(
                        delivery.alert(), delivery.raised(), sealing::open, new Links(settings.desk()))
                .json();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Volteface")
                .POST(BodyPublishers.ofString(payload));
        WebhookSignature.ofSecret(secret)
                .headers(delivery.alert().alertId(), clock.instant(), payload)
                .forEach(request::header);
        return request.build();
    }

    /** The client's own timeout ends with the headers of an answer; this one covers a body that trickles, too. */
    private Outcome answer(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        Duration patience = settings.timeout();
        try {
            return Outcome.answered(
                    answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Outcome.unanswered("no answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Outcome.unanswered(cause(e.getCause() == null ? e : e.getCause(), patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.unanswered("interrupted");
        }
    }

    private static String cause(Throwable fault, Duration patience) {
        if (fault instanceof HttpTimeoutException) {
            return "no answer within " + patience.toSeconds() + " s";
        }
        String message = fault.getMessage();
        String name = fault instanceof IOException ? "no answer" : "not sent";
        return name + ": " + (message == null ? fault.getClass().getSimpleName() : message);
    }
}
