package dev.volteface.local.importing;

import dev.volteface.local.importing.Imported.Outcome;
import dev.volteface.local.rest.Answer;
import dev.volteface.local.rest.Desk;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Sends documents to a stack, a few at a time. A stack that is away for a while is waited for: sending a document twice
 * is safe, since its identity is its source and path.
 */
public final class Importer {

    private static final int AT_A_TIME = 4;
    private static final Set<Integer> FOR_NOW = Set.of(429, 502, 503, 504);

    private final Desk desk;
    private final boolean history;
    private final Duration patience;

    /**
     * @param history whether the documents are old news, which only subscriptions with history hear of
     * @param patience how long to try again when the stack doesn't answer
     */
    public Importer(Desk desk, boolean history, Duration patience) {
        this.desk = desk;
        this.history = history;
        this.patience = patience;
    }

    /** Sends all and gives what became of each, in the same order; {@code each} hears when one is done. */
    public List<Imported> send(List<Sourced> documents, Runnable each) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Callable<Imported>> tasks = documents.stream()
                    .<Callable<Imported>>map(document -> () -> {
                        Imported imported = send(document);
                        each.run();
                        return imported;
                    })
                    .toList();
            return results(workers.invokeAll(tasks));
        }
    }

    private static List<Imported> results(List<Future<Imported>> futures) throws InterruptedException {
        List<Imported> results = new ArrayList<>();
        for (Future<Imported> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("import failed", e.getCause());
            }
        }
        return results;
    }

    private Imported send(Sourced sourced) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (long pause = 250; ; pause = Math.min(5000, pause * 2)) {
            boolean last = System.nanoTime() + pause * 1_000_000 > deadline;
            try {
                Answer answer = post(sourced);
                if (last || !FOR_NOW.contains(answer.status())) {
                    return imported(sourced.document(), answer);
                }
            } catch (FileNotFoundException e) {
                return Imported.refused(sourced.document(), "can't read the file: " + e.getMessage(), "check it");
            } catch (IOException e) {
                if (last) {
                    return Imported.refused(sourced.document(), "no answer: " + e, "see whether the stack runs");
                }
            }
            Thread.sleep(pause);
        }
    }

    private Answer post(Sourced sourced) throws IOException {
        Document document = sourced.document();
        Map<String, String> query =
                Map.of("source", sourced.source(), "path", document.path(), "history", history ? "true" : "");
        return desk.exchange("POST", "/api/articles", query, document.contentType(), document.body());
    }

    private static Imported imported(Document document, Answer answer) {
        if (!answer.isGood()) {
            return Imported.refused(document, answer.problem(), answer.remedy());
        }
        JsonNode body = answer.body();
        return new Imported(
                document.path(),
                outcome(body.path("outcome").asString("")),
                body.path("articleId").asString(""),
                null,
                null,
                body.path("marks").valueStream().map(mark -> mark.asString("")).toList());
    }

    private static Outcome outcome(String word) {
        return Outcome.valueOf(word.isEmpty() ? "PUBLISHED" : word.toUpperCase(Locale.ROOT));
    }
}
