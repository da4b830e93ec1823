package dev.volteface.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class GatewayAndSessionTest {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private RunningDesk desk;

    GatewayAndSessionTest(@TempDir Path folder) throws IOException {
        desk = new RunningDesk(folder);
    }

    @BeforeAll
    void give() {
        desk.services.give("/api/positions", List.of(Json.position("Mara Quill", "held", "favor")));
        desk.services.give("/api/changes", List.of());
        desk.services.give("/api/topics", List.of());
        desk.services.give("/api/articles", Map.of("articleId", "a-9", "outcome", "published"));
        desk.services.refuse("/api/feeds", 422, "{\"status\":422,\"title\":\"Invalid\"}");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void health_is_open_and_everything_else_asks_for_a_key() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(get("/api/positions").statusCode()).isEqualTo(401);
    }

    @Test
    void a_call_goes_to_its_service_with_query_key_and_body() throws Exception {
        HttpResponse<String> answer = send(withKey("/api/articles?source=wire&path=a%20b.txt")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Quill said no.")));

        assertThat(answer.body()).contains("published");
        assertThat(desk.services.callsTo("/api/articles?source"))
                .containsExactly(new FakeServices.Call(
                        "POST", "/api/articles?source=wire&path=a%20b.txt", "Bearer " + Keys.KEY, "Quill said no."));
    }

    @Test
    void a_service_s_problem_comes_back_as_it_is() throws Exception {
        HttpResponse<String> answer = send(withKey("/api/feeds").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_path_of_no_service_is_a_problem() throws Exception {
        HttpResponse<String> answer = send(withKey("/api/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no service has the path /api/nothing");
    }

    @Test
    void events_pass_one_by_one() throws Exception {
        HttpResponse<InputStream> stream = http.send(withKey("/api/stream").build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(": here");
            desk.services.tell("change", Map.of("id", "c-1"));

            assertThat(List.of(lines.readLine(), lines.readLine(), lines.readLine(), lines.readLine()))
                    .containsExactly("", "id: 1", "event: change", "data: {\"id\":\"c-1\"}");
        }
    }

    @Test
    void the_launcher_s_address_signs_in_and_leaves_the_key_out_of_sight() throws Exception {
        HttpResponse<String> answer = get("/?key=" + Keys.KEY);

        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain(Keys.KEY);
        assertThat(send(to("/").header("Accept", "text/html").header("Cookie", cookieOf(answer)))
                        .body())
                .contains("Mara Quill");
    }

    @Test
    void a_person_without_a_session_is_led_to_the_login_page_and_back() throws Exception {
        HttpResponse<String> answer = send(to("/alerts?x=1").header("Accept", "text/html"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/login?next=%2Falerts%3Fx%3D1");
        assertThat(get("/?key=vf_wrong").headers().firstValue("Location")).hasValue("/login?refused");
    }

    @Test
    void another_site_s_page_can_t_act_with_a_session() throws Exception {
        String cookie = cookieOf(get("/?key=" + Keys.KEY));

        HttpResponse<String> byOrigin = send(to("/alerts/al-1/acknowledge")
                .header("Cookie", cookie)
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.noBody()));
        HttpResponse<String> byFetch = send(to("/api/feeds")
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));

        assertThat(List.of(byOrigin.statusCode(), byFetch.statusCode())).containsExactly(403, 403);
    }

    @Test
    void pages_forbid_what_the_desk_does_not_serve() throws Exception {
        assertThat(get("/login").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self';"));
    }

    @Test
    void what_is_wrong_is_a_page_for_people_and_a_problem_for_programs() throws Exception {
        HttpResponse<String> page = send(withKey("/nowhere").header("Accept", "text/html"));
        HttpResponse<String> problem = send(withKey("/nowhere"));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Not found</h1>");
        assertThat(problem.body()).startsWith("{").contains("\"status\":404");
    }

    @Test
    void a_service_that_is_away_is_named_on_the_page() throws Exception {
        try (RunningDesk lonely = new RunningDesk(Files.createTempDirectory("desk"))) {
            lonely.services.close();
            HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(lonely.address() + "/"))
                    .header("Authorization", "Bearer " + Keys.KEY)
                    .header("Accept", "text/html");

            assertThat(send(page).body())
                    .contains("alert-service can’t be reached", "analysis-service can’t be reached");
            HttpResponse<String> call = send(HttpRequest.newBuilder(URI.create(lonely.address() + "/api/positions"))
                    .header("Authorization", "Bearer " + Keys.KEY));
            assertThat(call.statusCode()).isEqualTo(502);
            assertThat(call.body()).contains("alert-service", "remedy");
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address() + path));
    }

    private HttpRequest.Builder withKey(String path) {
        return to(path).header("Authorization", "Bearer " + Keys.KEY);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookieOf(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
