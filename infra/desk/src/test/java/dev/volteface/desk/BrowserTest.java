package dev.volteface.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real Chromium; skipped where there is none. Leaves pictures in {@code target/pictures}. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Map<String, Object> SHIFT = Json.change("c-1", "Mara Quill", "confirmed", "2031-05-01");

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final Path folder;
    private Playwright playwright;
    private Browser browser;
    private RunningDesk desk;
    private BrowserContext context;
    private Page page;

    BrowserTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void start() throws IOException {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no chromium, chromium-browser or google-chrome on the PATH: install one");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-dev-shm-usage")));
        desk = new RunningDesk(folder);
    }

    @AfterAll
    void stop() {
        Stream.of(browser, playwright, desk).filter(Objects::nonNull).forEach(BrowserTest::close);
    }

    @BeforeEach
    void open() {
        desk.services.calls.clear();
        desk.services.give("/api/topics", List.of(Json.topic()));
        desk.services.give("/api/changes", List.of(SHIFT));
        desk.services.give(
                "/api/positions",
                List.of(
                        Json.position("Mara Quill", "held", "against"),
                        Json.position("Tomas Verrin", "held", "favor"),
                        Json.position("Ines Halloran", "declined", "neutral")));
        desk.services.give("/api/subscriptions", List.of(Map.of("id", "s-1", "name", "Harbour desk")));
        desk.services.give("/api/alerts", List.of(Json.alert("al-1", "delivered", SHIFT)));
        desk.services.give("/api/articles/a-1", Json.fullArticle(Json.BODY, false));
        desk.services.give("/api/articles", List.of(Json.fullArticle(null, false), Json.fullArticle(null, true)));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    @AfterEach
    void nothing_was_logged_as_error() {
        context.close();
        assertThat(errors).isEmpty();
        errors.clear();
    }

    @Test
    void a_person_signs_in_with_the_form_and_out_again() {
        page.navigate(desk.address() + "/alerts");
        page.getByLabel("API key").fill(Keys.KEY);
        picture("login");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(desk.address() + "/alerts");
        page.getByText("Sign out").click();
        assertThat(page).hasURL(desk.address() + "/login");
    }

    @Test
    void the_desk_shows_a_change_with_both_sides_and_the_positions() {
        enter("/");

        var card = page.locator("#change-c-1");
        assertThat(card.locator(".sentence"))
                .hasText("from keep to ease or lift, on condition “once the new quay is paid”");
        assertThat(card.locator(".badges")).containsText("shifted");
        assertThat(card.locator(".badges")).containsText("confirmed");
        assertThat(card.locator("blockquote").first()).containsText("we keep it");
        assertThat(card.locator(".to blockquote")).containsText("lifted step by step");
        assertThat(card.locator("figcaption").first()).containsText("Mara Quill, 3 Mar 2031 The Tidewater Post");
        assertThat(page.locator("#position-table tbody")).hasCount(3);
        assertThat(page.locator("#position-table")).containsText("declined to say");
        picture("desk");
        inTheDark("desk-dark");
        onAPhone("desk-phone");
    }

    @Test
    void a_change_appears_by_itself_and_leaves_the_rest_alone() {
        enter("/");
        assertThat(page.locator("#live-word")).hasText("Live");
        page.locator("#change-c-1 summary").first().click();

        Map<String, Object> news = Json.change("c-2", "Tomas Verrin", "possible", "2031-05-09");
        desk.services.give("/api/changes", List.of(SHIFT, news));
        desk.services.tell("change", news);

        assertThat(page.locator(".change").first()).hasId("change-c-2");
        assertThat(page.locator("#change-c-2")).hasClass(Pattern.compile("new"));
        assertThat(page.locator("#said")).containsText("1 new: Tomas Verrin");
        assertThat(page.locator("#change-c-1 details[open]")).hasCount(1);
        picture("desk-live");
    }

    @Test
    void a_view_that_lags_behind_the_stream_is_asked_again() {
        enter("/");
        assertThat(page.locator("#live-word")).hasText("Live");
        Map<String, Object> news = Json.change("c-3", "Tomas Verrin", "possible", "2031-05-09");

        desk.services.calls.clear();
        desk.services.tell("change", news);
        page.waitForCondition(() -> !desk.services.callsTo("/api/changes").isEmpty());
        desk.services.give("/api/changes", List.of(SHIFT, news));

        assertThat(page.locator("#change-c-3")).isVisible();
    }

    @Test
    void filters_narrow_the_desk() {
        enter("/");
        page.getByLabel("Holder").selectOption("person:tomas-verrin");

        assertThat(page).hasURL(Pattern.compile("holder=person"));
        assertThat(page.locator("#position-table tbody")).hasCount(1);
        assertThat(desk.services.callsTo("/api/changes?holder=person")).isNotEmpty();
    }

    @Test
    void a_link_leads_to_the_words_in_the_article() {
        enter("/");
        page.locator("#change-c-1 .source").first().click();

        assertThat(page.locator("mark.chosen").first()).hasText("The harbour levy pays for the dredging,");
        assertThat(page.locator("mark.chosen").first()).isInViewport();
        assertThat(page.locator("mark.decisive")).hasText("we keep it");
        assertThat(page.locator("mark", new Page.LocatorOptions().setHasText("must go"))
                        .last())
                .hasAttribute("title", "Mara Quill › Tomas Verrin");
        assertThat(page.locator(".notes .here")).containsText("Mara Quill");
        assertThat(page.locator(".body")).containsText("The session went on until midnight.");
        picture("article");
        inTheDark("article-dark");
        onAPhone("article-phone");
    }

    @Test
    void words_far_down_an_article_are_scrolled_to() {
        String filler = "The clerk read on, and nobody listened.\n\n".repeat(120);
        desk.services.give("/api/articles/a-1", Json.fullArticle(filler + Json.BODY + "\n\n" + filler, false));

        enter("/articles/a-1?statement=st-1");

        assertThat(page.locator("mark.chosen").first()).isInViewport();
    }

    @Test
    void withdrawn_and_erased_articles_say_so() {
        desk.services.give("/api/articles/a-1", Json.fullArticle(null, true));
        enter("/articles/a-1?statement=st-1");

        assertThat(page.locator("main")).containsText("This article was withdrawn.");
        assertThat(page.locator("main")).containsText("The text of this article was erased.");
        picture("article-erased");
        page.navigate(desk.address() + "/articles");
        assertThat(page.locator(".list li")).hasCount(2);
        picture("articles");
    }

    @Test
    void acknowledging_settles_an_alert() {
        enter("/alerts");
        assertThat(page.locator("#alert-al-1")).containsText("Harbour desk");
        picture("alerts");
        onAPhone("alerts-phone");

        String acknowledge = "/api/alerts/al-1/acknowledge";
        desk.services.give(acknowledge, Map.of());
        desk.services.giveOnce(acknowledge, "/api/alerts", List.of(Json.alert("al-1", "acknowledged", SHIFT)));
        page.getByLabel("Note").fill("seen at the morning round");
        page.getByText("Acknowledge").click();

        assertThat(page.locator("#settled-al-1")).containsText("acknowledged");
        assertThat(page.locator("#no-alerts")).containsText("Nothing waits for you.");
        assertThat(desk.services.callsTo("/api/alerts/al-1/acknowledge"))
                .containsExactly(new FakeServices.Call(
                        "POST",
                        "/api/alerts/al-1/acknowledge",
                        "Bearer " + Keys.KEY,
                        "{\"note\":\"seen at the morning round\"}"));
    }

    @Test
    void hostile_text_stays_text() {
        String hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        Map<String, Object> change = Json.change("c-x", hostile, "possible", "2031-05-09");
        change.put("sentence", hostile);
        desk.services.give("/api/changes", List.of(change));
        desk.services.give("/api/positions", List.of(Json.position(hostile, "held", "favor")));
        Map<String, Object> article = Json.fullArticle(hostile + Json.BODY, false);
        article.put("title", hostile);
        article.put("url", "javascript:alert(3)");
        desk.services.give("/api/articles/a-1", article);

        enter("/");
        assertThat(page.locator(".change h3")).hasText(hostile);
        desk.services.tell("change", change);
        page.navigate(desk.address() + "/articles/a-1");

        assertThat(page.locator("h1")).hasText(hostile);
        assertThat(page.locator("main img, main script, a[href^=javascript]")).hasCount(0);
    }

    @Test
    void an_empty_desk_says_what_to_do_next() {
        for (String path :
                List.of("/api/changes", "/api/positions", "/api/topics", "/api/alerts", "/api/subscriptions")) {
            desk.services.give(path, List.of());
        }
        enter("/");

        assertThat(page.locator("#no-changes")).containsText("./volteface up --topics");
        assertThat(page.locator("#no-positions")).isVisible();
        picture("desk-empty");

        desk.services.give("/api/changes", List.of(SHIFT));
        assertThat(page.locator("#live-word")).hasText("Live");
        desk.services.tell("change", SHIFT);
        assertThat(page.locator("#change-c-1")).isVisible();
        assertThat(page.locator("#no-changes")).hasCount(0);
    }

    @Test
    void nothing_is_wider_than_a_phone() {
        enter("/");
        page.setViewportSize(390, 844);
        for (String path : List.of("/", "/alerts", "/articles", "/articles/a-1?statement=st-1")) {
            page.navigate(desk.address() + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(390);
        }
    }

    private void enter(String path) {
        page.navigate(desk.address() + "/?key=" + Keys.KEY);
        assertThat(page).hasURL(desk.address() + "/");
        if (!path.equals("/")) {
            page.navigate(desk.address() + path);
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures", name + ".png"))
                .setFullPage(true));
    }

    private void inTheDark(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void onAPhone(String name) {
        page.setViewportSize(390, 844);
        picture(name);
        page.setViewportSize(1280, 900);
    }

    private static Optional<Path> chromium() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
