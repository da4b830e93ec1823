package dev.volteface.desk.backend;

import dev.volteface.access.problem.Problem;
import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** One question to a service, and its answer as a record; never an exception for what the service or network does. */
final class Asking {

    private static final JsonMapper JSON = EventJson.mapper();

    private final HttpClient http;
    private final Duration patience;

    Asking(HttpClient http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    <T> Answer<T> get(String service, URI address, String authorization, JavaType type) {
        return ask(service, request(address, authorization).GET().build(), type);
    }

    <T> Answer<T> post(String service, URI address, String authorization, Object body, JavaType type) {
        HttpRequest request = request(address, authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.write(body)))
                .build();
        return ask(service, request, type);
    }

    private HttpRequest.Builder request(URI address, String authorization) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private <T> Answer<T> ask(String service, HttpRequest request, JavaType type) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return response.statusCode() < 300 ? value(response, type) : refused(service, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(503, "interrupted", "the desk is stopping", "try again in a moment");
        } catch (IOException e) {
            return failed(
                    502, "unreachable", service + " can’t be reached", "see whether it runs, then reload this page");
        } catch (JacksonException e) {
            return failed(
                    502,
                    "unreadable",
                    service + " answered what the desk can’t read: " + e.getOriginalMessage(),
                    "see whether both are of the same version");
        }
    }

    private static <T> Answer<T> value(HttpResponse<byte[]> response, JavaType type) {
        byte[] body = response.body().length == 0 ? new byte[] {'{', '}'} : response.body();
        return new Answer.Got<>(JSON.readValue(body, type));
    }

    private static <T> Answer<T> refused(String service, HttpResponse<byte[]> response) {
        boolean isProblem = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        return isProblem
                ? new Answer.Failed<>(JSON.readValue(response.body(), Problem.class))
                : failed(
                        response.statusCode(),
                        "refused",
                        service + " answered with status " + response.statusCode(),
                        "reload this page");
    }

    private static <T> Answer<T> failed(int status, String code, String detail, String remedy) {
        return new Answer.Failed<>(Problem.of(status, code, detail, null, remedy));
    }
}
