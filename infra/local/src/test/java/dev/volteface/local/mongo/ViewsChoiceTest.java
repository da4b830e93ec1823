package dev.volteface.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.Ports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsChoiceTest {

    @TempDir
    Path root;

    private final List<String> said = new ArrayList<>();

    @Test
    void views_are_there_after_a_restart() {
        try (Views views = start(Map.of())) {
            insert(views, "a");
        }
        try (Views views = start(Map.of())) {
            assertThat(count(views)).isEqualTo(1);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void a_damaged_file_is_moved_aside_and_said_to_be() throws Exception {
        Path file = new DataFolder(root).mongo().resolve("views.mv");
        Files.writeString(file, "no database".repeat(2000), StandardCharsets.US_ASCII);

        try (Views views = start(Map.of())) {
            assertThat(count(views)).isZero();
        }

        assertThat(said).singleElement().asString().contains("fill again from the log");
        assertThat(file.resolveSibling("views.mv.damaged")).exists();
    }

    @Test
    void a_given_address_is_used_as_it_is() {
        String address = "mongodb://db.example:27017";
        try (Views views = start(Map.of("MONGODB_URI", address))) {
            assertThat(views.uri()).isEqualTo(address);
        }
    }

    @Test
    void a_mongod_is_found_on_the_path() throws Exception {
        Path program = Files.createFile(root.resolve("mongod"));
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(Mongod.find("/nowhere::" + root)).contains(program);
        assertThat(Mongod.find("/nowhere")).isEmpty();
    }

    private Views start(Map<String, String> environment) {
        DataFolder folder = new DataFolder(root);
        return ViewsChoice.start(folder, Ports.of(folder), environment, said::add);
    }

    private static void insert(Views views, String id) {
        try (MongoClient client = MongoClients.create(views.uri())) {
            client.getDatabase("views").getCollection("things").insertOne(new Document("_id", id));
        }
    }

    private static long count(Views views) {
        try (MongoClient client = MongoClients.create(views.uri())) {
            return client.getDatabase("views").getCollection("things").countDocuments();
        }
    }
}
