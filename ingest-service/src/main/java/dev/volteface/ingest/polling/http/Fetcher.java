package dev.volteface.ingest.polling.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GETs http(s) addresses: within bounds of time and size, under our own name, following plain redirects. */
final class Fetcher {

    /** Largest body that is read, in bytes. */
    static final int BODY_LIMIT = 10 * 1024 * 1024;

    private static final String USER_AGENT = "Volteface/0.1 (news monitoring)";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @throws IOException if no answer came, or one too long */
    Fetched get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).header("User-Agent", USER_AGENT);
        headers.forEach(request::header);
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            byte[] bytes = body.readNBytes(BODY_LIMIT + 1);
            if (bytes.length > BODY_LIMIT) {
                throw new IOException(address + " sends more than " + BODY_LIMIT + " bytes");
            }
            return new Fetched(
                    response.statusCode(),
                    bytes,
                    header(response, "Content-Type"),
                    header(response, "ETag"),
                    header(response, "Last-Modified"));
        }
    }

    private static @Nullable String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
