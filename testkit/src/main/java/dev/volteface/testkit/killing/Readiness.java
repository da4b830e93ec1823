package dev.volteface.testkit.killing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** How it shows that a process is at work. */
@FunctionalInterface
public interface Readiness {

    /** Whether it is at work now. */
    boolean of(ChildProcess process);

    /** A line of its log since its last start has these words. */
    static Readiness logged(String words) {
        return process -> process.logSinceStart().contains(words);
    }

    /** An address answers 200. */
    static Readiness answers(URI address) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return process -> status(client, request) == 200;
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
