package dev.volteface.desk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "POST,   /api/articles,                INGEST",
        "DELETE, /api/articles/a-1,            INGEST",
        "GET,    /api/articles,                ANALYSIS",
        "GET,    /api/articles/a-1,            ANALYSIS",
        "HEAD,   /api/articles/a-1,            ANALYSIS",
        "POST,   /api/feeds/f-1/pause,         INGEST",
        "POST,   /api/erasures,                INGEST",
        "PUT,    /api/topics/levy,             ANALYSIS",
        "POST,   /api/dead-letters/d-1/retry,  ANALYSIS",
        "GET,    /api/positions,               ALERT",
        "POST,   /api/alerts/al-1/acknowledge, ALERT",
        "GET,    /api/stream,                  ALERT"
    })
    void a_call_belongs_to_one_service(String method, String path, Service service) {
        assertThat(Routes.of(method, path)).hasValue(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/other", "/api/articlesx"})
    void other_paths_belong_to_none(String path) {
        assertThat(Routes.of("GET", path)).isEmpty();
    }
}
