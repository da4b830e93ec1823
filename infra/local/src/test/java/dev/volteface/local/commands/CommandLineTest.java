package dev.volteface.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.local.Launcher;
import dev.volteface.local.access.LauncherKey;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.StackFile;
import dev.volteface.local.importing.FakeDesk;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_command_without_a_stack_says_how_to_start_one() {
        assertThat(run("positions", "--data", root.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("no stack runs on " + root).contains("volteface up --data");
    }

    @Test
    void an_unknown_option_is_a_usage_error() {
        assertThat(run("positions", "--wrong")).isEqualTo(2);

        assertThat(err.toString()).contains("--wrong");
    }

    @Test
    void positions_are_shown_as_a_table_or_as_json() {
        try (FakeDesk desk = running("200 [{\"holder\":{\"name\":\"Ada Moor\"},\"side\":\"keep\",\"since\":null}]")) {
            assertThat(run("positions", "--data", root.toString(), "--topic", "quota"))
                    .isZero();
            assertThat(out.toString()).contains("HOLDER").contains("Ada Moor").contains("keep");
            assertThat(desk.asked).singleElement().asString().contains("/api/positions?topic=quota");

            out.getBuffer().setLength(0);
            assertThat(run("positions", "--data", root.toString(), "--json")).isZero();
            assertThat(out.toString()).contains("\"name\" : \"Ada Moor\"");
        }
    }

    @Test
    void a_problem_is_told_with_its_remedy() {
        try (FakeDesk desk = running("404 {\"detail\":\"no alert x\",\"remedy\":\"list them\"}")) {
            assertThat(run("alerts", "acknowledge", "x", "--data", root.toString()))
                    .isEqualTo(1);
            assertThat(desk.asked).hasSize(1);
        }
        assertThat(err.toString()).contains("no alert x").contains("list them");
    }

    @Test
    void a_subscription_is_asked_for_in_full_and_its_secret_shown() {
        try (FakeDesk desk = running("201 {\"id\":\"s1\",\"secret\":\"whsec_abc\"}")) {
            assertThat(run(
                            "subscriptions",
                            "add",
                            "--name=Quota desk",
                            "--topic=quota",
                            "--from=2025-01-01",
                            "--history",
                            "--webhook=http://localhost:9/hook",
                            "--data",
                            root.toString()))
                    .isZero();
            assertThat(desk.asked)
                    .singleElement()
                    .asString()
                    .contains("\"from\":\"2025-01-01\"", "\"history\":true", "\"topics\":[\"quota\"]")
                    .contains("\"webhook\":{\"url\":\"http://localhost:9/hook\"}");
        }
        assertThat(out.toString()).contains("s1").contains("whsec_abc");
    }

    @Test
    void an_import_fails_when_anything_is_refused() throws Exception {
        Path file = Files.writeString(root.resolve("empty.txt"), "");
        try (FakeDesk desk = running("422 {\"detail\":\"empty\"}")) {
            assertThat(run("import", file.toString(), "--data", root.toString()))
                    .isEqualTo(1);
            assertThat(desk.asked).singleElement().asString().contains("source=" + root.getFileName());
        }
        assertThat(out.toString()).contains("empty.txt: empty");
    }

    @Test
    void an_import_can_be_of_news() throws Exception {
        Path file = Files.writeString(root.resolve("a.txt"), "text");
        try (FakeDesk desk = running("201 {\"outcome\":\"published\"}")) {
            assertThat(run("import", file.toString(), "--news", "--source=wire", "--data", root.toString()))
                    .isZero();
            assertThat(desk.asked)
                    .singleElement()
                    .asString()
                    .contains("source=wire")
                    .doesNotContain("history");
        }
    }

    @Test
    void topics_are_checked_before_anything_is_sent() throws Exception {
        Path file = Files.writeString(root.resolve("topics.yaml"), "- id: quota\n  label: Quota\n");

        assertThat(run("topics", "define", file.toString(), "--data", root.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("topic 1 has no proposition");
    }

    @Test
    void topics_are_defined_one_by_one() throws Exception {
        Path file = Files.writeString(
                root.resolve("topics.yaml"),
                "- {id: quota, label: Quota, proposition: Keep it., favor: keep, against: drop, phrases: [quota]}\n");
        try (FakeDesk desk = running("200 {}")) {
            assertThat(run("topics", "define", file.toString(), "--data", root.toString()))
                    .isZero();
            assertThat(desk.asked)
                    .singleElement()
                    .asString()
                    .startsWith("PUT /api/topics/quota")
                    .doesNotContain("\"id\"");
        }
    }

    private FakeDesk running(String answer) {
        DataFolder folder = new DataFolder(root);
        FakeDesk desk = new FakeDesk(request -> answer);
        new StackFile(desk.address(), ProcessHandle.current().pid()).write(folder);
        LauncherKey.readOrMake(folder.access(), new byte[32], Instant.EPOCH);
        return desk;
    }

    private int run(String... arguments) {
        return Launcher.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
