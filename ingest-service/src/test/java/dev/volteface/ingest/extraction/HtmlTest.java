package dev.volteface.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Pier reopens | The Post</title>
            <link rel="canonical" href="https://post.example/pier"><meta property="og:site_name" content="The Post">
            <meta property="article:published_time" content="2023-04-05T06:07:00Z"><meta name="author" content="Jo Fenn">
            </head><body><header><nav><a href="/">Home</a></nav></header>
            <div class="cookie-consent">We use cookies to make this page better for you, really.</div>
            <article><h1>Pier reopens</h1>
            <figure><img src="x"><figcaption>The café at the pier, in spring.</figcaption></figure>
            <p>The pier of Merrow reopens on Monday, the mayor said, after two years of repairs by the council.</p>
            <div class="share-bar">Share this with <b>friends</b></div>
            <h2>The café</h2>
            <p>“The café will open too,” she said. “It was missed by everybody who lives<br>near the pier.”</p>
            <aside>Subscribe to our letters.</aside>
            <div class="related"><ul><li><a href="/x">Boats are late again</a></li></ul></div>
            </article><div id="comments"><p>First! I never liked that pier, and nobody else did either.</p></div>
            <footer>© 2023 The Post</footer></body></html>""";

    @Test
    void a_page_is_read_with_what_it_says_of_itself() {
        CleanArticle article =
                Given.article(Given.document(PAGE.getBytes(Charset.forName("windows-1252")), "text/html"));

        assertThat(article.uri()).isEqualTo("https://post.example/pier");
        assertThat(article.title()).isEqualTo("Pier reopens");
        assertThat(article.outlet()).isEqualTo("The Post");
        assertThat(article.authors()).containsExactly("Jo Fenn");
        assertThat(Objects.requireNonNull(article.publishedAt()).at()).hasToString("2023-04-05T06:07Z");
        assertThat(article.marks()).isEmpty();
    }

    @Test
    void its_text_has_paragraphs_and_subheads_only() {
        CleanArticle article = Given.article(Given.document(PAGE.getBytes(Charset.forName("windows-1252")), null));

        assertThat(article.body()).isEqualTo("""
                The pier of Merrow reopens on Monday, the mayor said, after two years of repairs by the council.

                The café

                “The café will open too,” she said. “It was missed by everybody who lives near the pier.”""");
    }

    @Test
    void deep_nesting_does_no_harm() {
        String deep = "<html><body>" + "<div class='x'>".repeat(3_000) + "<p>The pier of Merrow reopens on Monday.</p>";

        assertThat(Given.article(deep, "text/html").body()).contains("reopens");
    }
}
