package dev.volteface.local.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.volteface.local.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    Path root;

    @Test
    void a_folder_is_walked_in_the_order_of_its_paths() throws Exception {
        write("b.txt", "text");
        write("a/page.HTML", "<p>page</p>");
        write("a/.hidden.txt", "no");
        write("a/picture.png", "no");

        Documents documents = Documents.under(List.of(root));

        assertThat(documents.found()).extracting(Document::path).containsExactly("a/page.HTML", "b.txt");
        assertThat(documents.found()).extracting(Document::contentType).containsExactly("text/html", "text/plain");
        assertThat(documents.skipped()).containsExactly(root.resolve("a/picture.png"));
    }

    @Test
    void a_json_list_and_json_lines_are_taken_apart() throws Exception {
        write("list.json", "[{\"a\":1}, {\"a\":2}]");
        write("lines.jsonl", "{\"b\":1}\n\n{\"b\":2}\n");

        assertThat(Documents.under(List.of(root)).found())
                .extracting(Document::path, Document::part)
                .containsExactly(
                        tuple("lines.jsonl#1", "{\"b\":1}"),
                        tuple("lines.jsonl#3", "{\"b\":2}"),
                        tuple("list.json#1", "{\"a\":1}"),
                        tuple("list.json#2", "{\"a\":2}"));
    }

    @Test
    void broken_json_is_one_document_for_the_stack_to_refuse() throws Exception {
        write("broken.json", "[{\"a\":");

        assertThat(Documents.under(List.of(root)).found())
                .singleElement()
                .satisfies(document -> assertThat(document.part()).isNull());
    }

    @Test
    void a_named_file_is_taken_whatever_its_name() throws Exception {
        write("odd.bin", "text");

        assertThat(Documents.under(List.of(root.resolve("odd.bin"))).found())
                .extracting(Document::path)
                .containsExactly("odd.bin");
    }

    @Test
    void a_missing_path_is_named() {
        assertThatThrownBy(() -> Documents.under(List.of(root.resolve("gone"))))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("gone");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
