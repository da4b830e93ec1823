package dev.volteface.desk.gateway;

import dev.volteface.access.problem.ProblemException;
import dev.volteface.desk.ServiceAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sends a call on to its service, body and all, without holding either in memory. */
@Component
final class Forwarding {

    private final HttpClient http;
    private final ServiceAddresses services;

    Forwarding(HttpClient http, ServiceAddresses services) {
        this.http = http;
        this.services = services;
    }

    HttpResponse<InputStream> forward(Service service, HttpServletRequest call)
            throws IOException, InterruptedException {
        try {
            return http.send(requestFor(service, call), BodyHandlers.ofInputStream());
        } catch (HttpConnectTimeoutException e) {
            throw unreachable(service, e);
        } catch (HttpTimeoutException e) {
            throw late(service);
        } catch (IOException e) {
            throw unreachable(service, e);
        }
    }

    private HttpRequest requestFor(Service service, HttpServletRequest call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target(service, call)).method(call.getMethod(), bodyOf(call));
        if (!call.getRequestURI().startsWith("/api/stream")) {
            request.timeout(services.desk().answer());
        }
        Collections.list(call.getHeaderNames()).stream()
                .filter(Headers::travelIn)
                .forEach(name -> Collections.list(call.getHeaders(name)).forEach(value -> request.header(name, value)));
        return request.build();
    }

    private URI target(Service service, HttpServletRequest call) {
        String base = addressOf(service).toString().replaceFirst("/$", "");
        String query = call.getQueryString() == null ? "" : "?" + call.getQueryString();
        try {
            return URI.create(base + call.getRequestURI() + query);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    400,
                    "invalid",
                    "the address " + call.getRequestURI() + query + " is malformed",
                    null,
                    "percent-encode what is no letter, digit or one of -._~");
        }
    }

    private URI addressOf(Service service) {
        return switch (service) {
            case INGEST -> services.ingest().url();
            case ANALYSIS -> services.analysis().url();
            case ALERT -> services.alert().url();
        };
    }

    private static BodyPublisher bodyOf(HttpServletRequest call) {
        long length = call.getContentLengthLong();
        if (length == 0 || (length < 0 && call.getHeader("Transfer-Encoding") == null)) {
            return BodyPublishers.noBody();
        }
        BodyPublisher body = BodyPublishers.ofInputStream(() -> streamOf(call));
        return length < 0 ? body : BodyPublishers.fromPublisher(body, length);
    }

    private static InputStream streamOf(HttpServletRequest call) {
        try {
            return call.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException unreachable(Service service, IOException e) {
        if (e.getCause() instanceof ProblemException ours) {
            return ours;
        }
        return new ProblemException(
                502,
                "unreachable",
                nameOf(service) + " can't be reached",
                null,
                "see whether it runs (GET /health on its port), then try again");
    }

    private static ProblemException late(Service service) {
        return new ProblemException(
                504, "late", nameOf(service) + " did not answer in time", null, "try again in a moment");
    }

    private static String nameOf(Service service) {
        return service.name().toLowerCase(Locale.ROOT) + "-service";
    }
}
