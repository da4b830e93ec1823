package dev.volteface.alert.views.web;

import dev.volteface.access.problem.ProblemException;
import dev.volteface.alert.views.mongo.AlertViews;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.Change;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Positions as they stand, and changes. */
@RestController
final class PositionsController {

    private final AlertViews views;
    private final Opening opening;

    PositionsController(AlertViews views, Sealing sealing) {
        this.views = views;
        this.opening = new Opening(sealing);
    }

    @GetMapping("/api/positions")
    List<ShownPosition> positions(
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "200") int limit) {
        return views.positions(holder, topic, Limits.checked(limit)).stream()
                .map(document -> ShownPosition.of(document, opening))
                .toList();
    }

    @GetMapping("/api/changes")
    List<ShownChange> changes(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(required = false) Change.@Nullable Kind kind,
            @RequestParam(required = false) Change.@Nullable Tier tier,
            @RequestParam(defaultValue = "200") int limit) {
        return views.changes(holder, topic, word(kind), word(tier), Limits.checked(limit)).stream()
                .map(document -> ShownChange.of(document, opening))
                .toList();
    }

    @GetMapping("/api/changes/{id}")
    ShownChange change(@PathVariable String id) {
        return views.change(id)
                .map(document -> ShownChange.of(document, opening))
                .orElseThrow(() -> new ProblemException(
                        404, "not-found", "there is no change " + id, "id", "list them at /api/changes"));
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
