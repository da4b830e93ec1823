package dev.volteface.analysis.views.web;

import dev.volteface.access.problem.ProblemException;
import dev.volteface.analysis.views.mongo.AnalysisViews;
import dev.volteface.contracts.erasure.Sealing;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles and statements, for reading. */
@RestController
class ReadingController {

    private static final int MOST = 10_000;

    private final AnalysisViews views;
    private final Shown shown;

    ReadingController(AnalysisViews views, Sealing sealing) {
        this.views = views;
        this.shown = new Shown(views, sealing);
    }

    @GetMapping("/api/articles")
    List<Map<String, Object>> articles(@RequestParam(defaultValue = "100") int limit) {
        return views.articles(within(limit)).stream().map(shown::articleInList).toList();
    }

    @GetMapping("/api/articles/{id}")
    Map<String, Object> article(@PathVariable String id) {
        Document article = views.article(id)
                .orElseThrow(() -> new ProblemException(
                        404, "not-found", "there is no article " + id, "id", "GET /api/articles lists them"));
        return shown.article(article, views.statements(id, null, null, MOST));
    }

    @GetMapping("/api/statements")
    List<Map<String, Object>> statements(
            @RequestParam(required = false) @Nullable String speaker,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(defaultValue = "200") int limit) {
        return views.statements(article, speaker, topic, within(limit)).stream()
                .map(shown::statement)
                .toList();
    }

    private static int within(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(422, "invalid", "limit is " + limit, "limit", "give a number from 1 to " + MOST);
        }
        return limit;
    }
}
