package dev.volteface.access.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: 200 when every part works, 503 with what troubles those that don't. */
@RestController
final class HealthController {

    private final List<HealthPart> parts;

    HealthController(List<HealthPart> parts) {
        this.parts = parts;
    }

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> health() {
        Health health = Health.of(troubles());
        return ResponseEntity.status(health.isUp() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(health);
    }

    private Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        parts.forEach(part -> troubleOf(part, troubles));
        return troubles;
    }

    private static void troubleOf(HealthPart part, Map<String, String> troubles) {
        try {
            part.trouble().ifPresent(trouble -> troubles.put(part.name(), trouble));
        } catch (RuntimeException e) {
            troubles.put(part.name(), String.valueOf(e.getMessage()));
        }
    }
}
