package dev.volteface.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.wire.EventJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A small service with access before it, met over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = SmallService.class)
class AccessTest {

    private static final String KEY = "vf_a-key-of-the-tests";

    @TempDir
    static @Nullable Path folder;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("volteface.access.keys-file", AccessTest::file);
        registry.add("volteface.access.open-paths", () -> "/open/**");
        registry.add("volteface.access.max-body", () -> "10KB");
    }

    @BeforeAll
    static void writeKeys() throws IOException {
        write(KEY, "ada");
    }

    @Test
    void a_call_without_a_key_is_refused_with_a_remedy() throws Exception {
        HttpResponse<String> answer = send(to("/hello"));

        assertProblem(answer, 401, "key-missing");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(json(answer).path("remedy").asString()).contains("Authorization: Bearer vf_");
    }

    @Test
    void a_call_with_an_unknown_key_is_refused() throws Exception {
        assertProblem(send(to("/hello").header("Authorization", "Bearer vf_other")), 401, "key-unknown");
    }

    @Test
    void the_name_of_the_key_is_the_actor() throws Exception {
        HttpResponse<String> answer = send(withKey("/hello"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("actor").asString()).isEqualTo("ada");
    }

    @Test
    void open_paths_need_no_key_and_speak_the_json_of_events() throws Exception {
        assertThat(send(to("/open/door")).body()).isEqualTo("{\"tier\":\"confirmed\"}");
    }

    @Test
    void no_spelling_of_a_guarded_path_passes_for_an_open_one() throws Exception {
        for (String path :
                new String[] {"/open/../hello", "/open/..;/hello", "/open/%2e%2e/hello", "/hello;/open/door"}) {
            assertThat(send(to(path)).body()).as(path).doesNotContain("actor");
        }
    }

    @Test
    void health_needs_no_key_and_names_the_part_in_trouble() throws Exception {
        assertThat(send(to("/health")).body()).isEqualTo("{\"status\":\"up\"}");

        SmallService.TROUBLE.set(Optional.of("the broker can't be reached"));
        try {
            HttpResponse<String> answer = send(to("/health"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer).at("/troubles/log").asString()).isEqualTo("the broker can't be reached");
        } finally {
            SmallService.TROUBLE.set(Optional.empty());
        }
    }

    @Test
    void broken_json_names_the_place() throws Exception {
        HttpResponse<String> answer = send(post("{\"name\": \"Ada\",\n \"day\": "));

        assertProblem(answer, 400, "unreadable");
        assertThat(json(answer).path("detail").asString()).contains("line 2");
    }

    @Test
    void a_wrong_value_names_its_field_and_what_would_be_right() throws Exception {
        HttpResponse<String> answer = send(post("{\"name\": \"Ada\", \"tier\": \"sure\"}"));

        assertProblem(answer, 422, "invalid");
        assertThat(json(answer).path("field").asString()).isEqualTo("tier");
        assertThat(json(answer).path("remedy").asString()).contains("possible, confirmed");
    }

    @Test
    void a_record_that_refuses_its_values_gives_its_own_problem() throws Exception {
        HttpResponse<String> answer = send(post("{\"name\": \" \"}"));

        assertProblem(answer, 422, "invalid");
        assertThat(json(answer).path("remedy").asString()).isEqualTo("give a name");
    }

    @Test
    void a_wrong_parameter_names_what_would_be_right() throws Exception {
        assertProblem(send(withKey("/of?tier=sure")), 400, "invalid");
        assertProblem(send(withKey("/of")), 400, "invalid");
    }

    @Test
    void wrong_paths_methods_and_media_types_are_problems() throws Exception {
        assertProblem(send(withKey("/nowhere")), 404, "not-found");
        assertProblem(send(withKey("/hello").DELETE()), 405, "method-not-allowed");
        assertProblem(
                send(withKey("/hello").header("Content-Type", "text/csv").POST(BodyPublishers.ofString("a;b"))),
                415,
                "media-type");
    }

    @Test
    void a_long_body_is_refused_announced_or_not() throws Exception {
        byte[] body = ("{\"name\": \"" + "a".repeat(5_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertProblem(send(post(BodyPublishers.ofByteArray(body))), 413, "too-long");
        assertProblem(send(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))), 413, "too-long");
    }

    @Test
    void a_fault_is_told_apart_and_keeps_its_secrets() throws Exception {
        HttpResponse<String> answer = send(withKey("/broken"));

        assertProblem(answer, 500, "fault");
        assertThat(answer.body()).doesNotContain("secret").contains("urn:uuid:");
    }

    @Test
    void keys_are_read_again_when_the_file_changes() throws Exception {
        try {
            write("vf_another-one", "grace hopper");
            assertThat(send(withKey("/hello")).statusCode()).isEqualTo(401);
            Files.delete(file());
            HttpResponse<String> refused = send(withKey("/hello"));
            assertProblem(refused, 503, "no-keys");
            assertThat(json(refused).path("detail").asString()).contains(file().toString(), "missing");
        } finally {
            write(KEY, "ada");
        }
        assertThat(send(withKey("/hello")).statusCode()).isEqualTo(200);
    }

    private static Path file() {
        return Objects.requireNonNull(folder).resolve("keys.json");
    }

    private static void write(String key, String name) throws IOException {
        Files.writeString(
                file(),
                "[{\"name\":\"%s\",\"sha256\":\"%s\",\"created\":\"2026-01-02T03:04:05Z\"}]"
                        .formatted(name, sha256(key)));
    }

    private static String sha256(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder withKey(String path) {
        return to(path).header("Authorization", "Bearer " + KEY);
    }

    private HttpRequest.Builder post(String json) {
        return post(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder post(HttpRequest.BodyPublisher body) {
        return withKey("/hello").header("Content-Type", "application/json").POST(body);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("type").asString()).endsWith(":" + code);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("title").asString()).isNotBlank();
    }
}
