package dev.volteface.desk.backend;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.desk.ServiceAddresses;
import dev.volteface.desk.backend.Views.Alert;
import dev.volteface.desk.backend.Views.Article;
import dev.volteface.desk.backend.Views.ChangeOfPosition;
import dev.volteface.desk.backend.Views.Position;
import dev.volteface.desk.backend.Views.Subscription;
import dev.volteface.desk.backend.Views.Topic;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JavaType;

/** The services as the pages ask them, each time with the key of the person who looks. */
@Component
public class Backend {

    private static final String ALERT = "alert-service";
    private static final String ANALYSIS = "analysis-service";

    private final Asking asking;
    private final ServiceAddresses services;

    Backend(HttpClient http, ServiceAddresses services) {
        this.asking = new Asking(http, services.desk().answer());
        this.services = services;
    }

    /** Changes that match; a filter that is empty matches all. */
    public Answer<List<ChangeOfPosition>> changes(String authorization, Map<String, String> filters) {
        return asking.get(ALERT, alert("/api/changes", filters), authorization, listOf(ChangeOfPosition.class));
    }

    public Answer<List<Position>> positions(String authorization) {
        return asking.get(ALERT, alert("/api/positions", Map.of()), authorization, listOf(Position.class));
    }

    public Answer<List<Alert>> alerts(String authorization) {
        return asking.get(ALERT, alert("/api/alerts", Map.of()), authorization, listOf(Alert.class));
    }

    public Answer<List<Subscription>> subscriptions(String authorization) {
        return asking.get(ALERT, alert("/api/subscriptions", Map.of()), authorization, listOf(Subscription.class));
    }

    /** Acknowledges an alert; the note may be empty. */
    public Answer<Object> acknowledge(String authorization, String alertId, String note) {
        URI address = address(services.alert().url(), Map.of(), "api", "alerts", alertId, "acknowledge");
        Map<String, String> body = note.isBlank() ? Map.of() : Map.of("note", note.strip());
        return asking.post(ALERT, address, authorization, body, typeOf(Object.class));
    }

    public Answer<List<Topic>> topics(String authorization) {
        URI address = address(services.analysis().url(), Map.of(), "api", "topics");
        return asking.get(ANALYSIS, address, authorization, listOf(Topic.class));
    }

    public Answer<Article> article(String authorization, String id) {
        URI address = address(services.analysis().url(), Map.of(), "api", "articles", id);
        return asking.get(ANALYSIS, address, authorization, typeOf(Article.class));
    }

    /** The newest articles, without their bodies. */
    public Answer<List<Article>> articles(String authorization, int limit) {
        URI address = address(services.analysis().url(), Map.of("limit", Integer.toString(limit)), "api", "articles");
        return asking.get(ANALYSIS, address, authorization, listOf(Article.class));
    }

    private URI alert(String path, Map<String, String> filters) {
        return address(services.alert().url(), filters, path.substring(1).split("/", -1));
    }

    private static URI address(URI service, Map<String, String> query, String... path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(service).pathSegment(path);
        query.forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().build(query);
    }

    private static JavaType typeOf(Class<?> type) {
        return EventJson.mapper().constructType(type);
    }

    private static JavaType listOf(Class<?> type) {
        return EventJson.mapper().getTypeFactory().constructCollectionType(List.class, type);
    }
}
