package dev.volteface.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void the_minimal_form_is_read() {
        CleanArticle article = Given.article("""
                {"url": "HTTPS://Post.example:443/a?utm_source=x#top", "publishedAt": "2023-04-05T06:07:00+02:00",
                 "outlet": "The Post", "title": "Pier reopens", "text": "The pier reopens.\\n\\nIt was closed."}""", null);

        assertThat(article.uri()).isEqualTo("https://post.example/a");
        assertThat(article.url()).isEqualTo("https://post.example/a");
        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.title()).isEqualTo("Pier reopens");
        assertThat(article.body()).isEqualTo("The pier reopens.\n\nIt was closed.");
        assertThat(Objects.requireNonNull(article.publishedAt()).at()).hasToString("2023-04-05T06:07+02:00");
    }

    @Test
    void other_names_for_the_same_fields_are_understood() {
        CleanArticle article = Given.article(
                "{\"date\": \"2023-04-05\", \"source\": \"The Post\", \"author\": \"Jo Fenn\", \"title\": \"Pier reopens\","
                        + " \"text\": \"The pier reopens.\"}",
                null);

        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.authors()).containsExactly("Jo Fenn");
        assertThat(Objects.requireNonNull(article.publishedAt()).asWritten()).isEqualTo("2023-04-05");
    }

    @Test
    void schema_org_is_read_also_from_a_graph() {
        CleanArticle article = Given.article("""
                {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
                 {"@type": ["NewsArticle"], "headline": "Pier reopens", "articleBody": "The pier reopens.",
                  "datePublished": "2023-04-05", "author": [{"@type": "Person", "name": "Jo Fenn"}],
                  "publisher": {"name": "The Post"}, "mainEntityOfPage": {"@id": "https://post.example/b"}}]}""", "application/ld+json");

        assertThat(article.uri()).isEqualTo("https://post.example/b");
        assertThat(article.authors()).containsExactly("Jo Fenn");
        assertThat(article.outlet()).isEqualTo("The Post");
    }

    @Test
    void ninjs_of_both_generations_is_read() {
        CleanArticle first = Given.article("""
                {"uri": "urn:x:1", "headline": "Pier reopens", "byline": "By Jo Fenn", "firstcreated": "2023-04-05T06:07:00Z",
                 "copyrightholder": "Wire", "body_html": "<p>The pier reopens.</p><p>It was closed.</p>"}""", null);
        CleanArticle second = Given.article("""
                {"uri": "urn:x:2", "headlines": [{"role": "main", "value": "Pier reopens"}],
                 "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>The pier reopens.</p>"}]}""", null);

        assertThat(first.uri()).isEqualTo("urn:x:1");
        assertThat(first.body()).isEqualTo("The pier reopens.\n\nIt was closed.");
        assertThat(first.authors()).containsExactly("Jo Fenn");
        assertThat(first.outlet()).isEqualTo("Wire");
        assertThat(second.title()).isEqualTo("Pier reopens");
        assertThat(second.body()).isEqualTo("The pier reopens.");
    }

    @Test
    void arrays_and_lines_are_parted_and_numbered() {
        byte[] array = "[{\"text\": \"A.\"}, {\"text\": \"B.\"}]".getBytes(StandardCharsets.UTF_8);
        byte[] lines = "{\"text\": \"A.\"}\n\n{broken\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Documents.split(array, null, "x.json"))
                .extracting(Documents.Part::path)
                .containsExactly("x.json#1", "x.json#2");
        assertThat(Documents.split(lines, null, "x.jsonl"))
                .extracting(Documents.Part::path)
                .containsExactly("x.jsonl#1", "x.jsonl#3");
    }

    @Test
    void what_cannot_be_parted_stays_whole() {
        byte[] broken = "[{\"text\": ".getBytes(StandardCharsets.UTF_8);
        byte[] text = "Just text.".getBytes(StandardCharsets.UTF_8);

        assertThat(Documents.split(broken, null, "x.json"))
                .singleElement()
                .extracting(Documents.Part::bytes)
                .isEqualTo(broken);
        assertThat(Documents.split(text, null, "x.txt"))
                .singleElement()
                .extracting(Documents.Part::path)
                .isEqualTo("x.txt");
    }
}
