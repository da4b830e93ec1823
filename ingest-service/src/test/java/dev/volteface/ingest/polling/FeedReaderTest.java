package dev.volteface.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.ingest.polling.FeedContent.Items;
import dev.volteface.ingest.polling.FeedContent.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    @Test
    void rss_is_read() {
        Items feed = items("""
                <rss version="2.0"><channel><title>The Post</title><link>https://post.example/</link><description/>
                <item><guid>1</guid><title>Pier &amp;amp; café</title><link>https://post.example/1</link>
                <pubDate>Wed, 05 Apr 2023 06:07:00 GMT</pubDate><description>&lt;p&gt;It opens.&lt;/p&gt;</description></item>
                <item><title>Neither id nor link</title></item></channel></rss>""");

        assertThat(feed.format()).isEqualTo("rss_2.0");
        assertThat(feed.title()).isEqualTo("The Post");
        assertThat(feed.items())
                .containsExactly(new FeedItem(
                        "1",
                        "Pier & café",
                        "https://post.example/1",
                        Instant.parse("2023-04-05T06:07:00Z"),
                        "<p>It opens.</p>"));
    }

    @Test
    void atom_is_read_with_its_full_content() {
        Items feed = items("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><id>urn:f</id><updated>2023-04-05T06:07:00Z</updated>
                <entry><id>urn:1</id><title>Pier</title><link href="https://post.example/1"/><updated>2023-04-05T06:07:00Z</updated>
                <summary>Short.</summary><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry></feed>""");

        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("urn:1");
            assertThat(item.content()).isEqualTo("<p>Long.</p>");
            assertThat(item.published()).isEqualTo(Instant.parse("2023-04-05T06:07:00Z"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<html><body>A page</body></html>",
                "<rss version=\"2.0\"><channel>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>"
            })
    void what_is_no_feed_is_unreadable_with_a_remedy(String text) {
        assertThat(FeedReader.read(text.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-8"))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.remedy()).isNotBlank());
    }

    private static Items items(String xml) {
        return (Items) FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), null);
    }
}
