package testbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The frame and the parts in a real browser. */
@SpringBootTest(classes = Testbed.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class LooksIT {

    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void forget() {
        browser.complaints.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "parts,1440,false", "parts,1440,true", "parts,390,false", "parts,390,true",
        "joint,390,false", "joint,1440,true", "nowhere,1440,false", "nowhere,390,true"
    })
    void a_page_is_readable_by_everybody_in_both_themes_and_sizes(String path, int width, boolean dark) {
        var page = open(path, width, dark);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots/%s-%d-%s.png".formatted(path, width, dark ? "dark" : "light"))));
        var sideways = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(sideways).as("scrolls sideways").isEqualTo(false);
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml() + node.getFailureSummary())
                                        .toList())
                        .toList();
        assertThat(found).isEmpty();
        assertThat(browser.complaints).isEmpty();
        page.context().close();
    }

    @Test
    void the_theme_is_chosen_in_the_menu_and_remembered() {
        var page = open("parts", 1440, false);
        page.locator("vaadin-menu-bar-button").first().click();
        page.getByText("Theme", new Page.GetByTextOptions().setExact(true)).hover();
        page.getByText("Dark", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForCondition(() -> scheme(page).equals("dark"));
        page.reload();
        page.waitForSelector("#page h1");
        assertThat(scheme(page)).isEqualTo("dark");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(27, 25, 23)");
        assertThat(browser.complaints).isEmpty();
        page.context().close();
    }

    @Test
    void a_refusal_is_told_in_its_own_words_and_a_fault_with_a_reference() {
        var page = open("parts", 1440, false);
        button(page, "Refuse").click();
        page.getByText("A plan needs a Marketing co-owner. Choose one.").waitFor();
        button(page, "Break").click();
        page.getByText("quote reference").waitFor();
        assertThat(page.locator("h1").textContent()).isEqualTo("Brackenmoor Dairies");
        page.context().close();
    }

    @Test
    void a_step_that_can_be_taken_back_offers_it() {
        var page = open("parts", 1440, false);
        button(page, "Undo").click();
        page.locator("vaadin-notification-card").getByText("Undo").click();
        page.getByText("It is back.").waitFor();
        page.context().close();
    }

    @Test
    void what_somebody_else_changed_carries_their_name_for_a_while() {
        var page = open("parts", 1440, false);
        button(page, "Flash").click();
        var card = page.locator("[data-flash='Rosa Klein'].vr-fn-marketing");
        card.waitFor();
        PlaywrightAssertions.assertThat(page.locator("[role=status]").getByText("Rosa Klein changed the facts"))
                .hasCount(1);
        PlaywrightAssertions.assertThat(card)
                .hasCount(
                        0,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(9000));
        page.context().close();
    }

    @Test
    void on_a_phone_the_menu_is_behind_a_button() {
        var page = open("parts", 390, false);
        PlaywrightAssertions.assertThat(page.getByText("Joint text")).not().isInViewport();
        page.locator("vaadin-drawer-toggle").click();
        page.locator("vaadin-side-nav-item").getByText("Joint text").click();
        page.waitForURL("**/joint");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Joint text");
        page.context().close();
    }

    @Test
    void the_first_key_offers_to_skip_the_menu() {
        var page = open("parts", 1440, false);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("page");
        page.context().close();
    }

    @Test
    void home_leads_to_the_first_entry_of_the_menu() {
        var page = open("", 1440, false);
        page.waitForURL("**/parts");
        assertThat(browser.complaints).isEmpty();
        page.context().close();
    }

    @Test
    void an_error_outside_the_screens_has_a_page_in_verona_s_style_and_its_reference() {
        var page = open("parts", 1440, false);
        var answer = page.request()
                .get(
                        url("refused"),
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Accept", "text/html")
                                .setHeader("X-Correlation-Id", "by-the-proxy-7"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers()).containsEntry("x-correlation-id", "by-the-proxy-7");
        assertThat(answer.text()).contains("This is not open to you", "by-the-proxy-7");
        for (var icon : List.of("favicon.ico", "favicon.svg", "verona/img/verona.svg")) {
            assertThat(page.request().get(url(icon)).status()).as(icon).isEqualTo(200);
        }
        page.context().close();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Object scheme(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    }

    private Page open(String path, int width, boolean dark) {
        var page = browser.open(url(path), width, width == 390 ? 844 : 900, dark);
        page.waitForSelector("#page h1");
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
