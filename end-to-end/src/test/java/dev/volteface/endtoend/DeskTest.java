package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at the desk of a whole stack: a change comes in while the page is open, with both quotations. */
class DeskTest {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    Path folder;

    @Test
    void a_change_appears_on_the_open_page_and_its_quotation_is_marked_in_the_article() {
        Optional<Path> chromium = chromium();
        assumeThat(chromium).as("no Chromium on the PATH: skipped").isPresent();
        assumeThat(LocalStack.isBuilt())
                .as("the launcher's distribution is not built: run “mvn verify”; skipped")
                .isTrue();
        Corpus corpus = Corpus.invented();
        try (LocalStack stack = new LocalStack(folder);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options(chromium.orElseThrow()))) {
            stack.rest().define(corpus);
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
            page.navigate(stack.rest().address() + "/?key=" + stack.rest().key());
            corpus.articles()
                    .forEach(file -> assertThat(stack.rest()
                                    .post(
                                            "/api/articles?source=desk&path=" + file.getFileName(),
                                            Corpus.mediaType(file),
                                            Corpus.bytes(file))
                                    .status())
                            .isEqualTo(201));

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> page.locator("body").innerText().contains("from keep to ease or lift"));
            page.screenshot(new Page.ScreenshotOptions().setPath(picture("desk.png")));
            page.locator("a[href*='statement=']").first().click();
            PlaywrightAssertions.assertThat(page.locator("mark").first()).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(picture("article.png")));
        }
    }

    private static Path picture(String name) {
        return Objects.requireNonNull(Path.of("target", "pictures", name));
    }

    private static BrowserType.LaunchOptions options(Path chromium) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
