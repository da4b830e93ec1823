package dev.volteface.desk.pages;

import dev.volteface.desk.backend.Backend;
import dev.volteface.desk.backend.Views.Article;
import dev.volteface.desk.reading.Marking;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /articles/{id}?statement=}: an article with all statements marked, the one asked for most. */
@Controller
final class ArticlePage {

    private static final int NEWEST = 200;

    private final Backend backend;

    ArticlePage(Backend backend) {
        this.backend = backend;
    }

    @GetMapping("/articles/{id}")
    String show(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String key,
            @PathVariable String id,
            @RequestParam @Nullable String statement,
            Model model) {
        Article article = backend.article(key, id).orFail();
        model.addAttribute("article", Heading.of(article));
        model.addAttribute("paragraphs", paragraphs(article, statement));
        model.addAttribute("chosenId", statement);
        model.addAttribute("chosen", chosen(article, statement));
        model.addAttribute("count", article.statements().size());
        return "article";
    }

    @GetMapping("/articles")
    String list(@RequestHeader(HttpHeaders.AUTHORIZATION) String key, Model model) {
        List<Article> articles = backend.articles(key, NEWEST).orFail();
        model.addAttribute("articles", articles.stream().map(Heading::of).toList());
        return "articles";
    }

    private static List<MarkedParagraph> paragraphs(Article article, @Nullable String statement) {
        return article.body() == null
                ? List.of()
                : Marking.paragraphs(article.body(), article.statements(), statement).stream()
                        .map(paragraph -> MarkedParagraph.of(article.id(), paragraph))
                        .toList();
    }

    private static @Nullable Note chosen(Article article, @Nullable String statement) {
        return article.statements().stream()
                .filter(said -> said.id().equals(statement))
                .findFirst()
                .map(said -> Note.of(article.id(), said))
                .orElse(null);
    }
}
