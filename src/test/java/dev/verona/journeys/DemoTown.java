package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.verona.start.RunningVerona;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import testbed.Browser;

/** The demo company in a process of its own, and people who come to it, each with a browser of their own. */
final class DemoTown implements AutoCloseable {

    /** In milliseconds; the machine that tests may be busy. */
    private static final double PATIENCE = 30_000;

    private static final Pattern BY_INTENT = Pattern.compile("net::ERR_(INTERNET_DISCONNECTED|CONNECTION_[A-Z]+|"
            + "NETWORK_CHANGED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)");

    private final Path folder;
    private final Map<String, String> environment;
    private final Browser browser;
    private RunningVerona verona;

    private DemoTown(Path folder, Map<String, String> environment, Browser browser, RunningVerona verona) {
        this.folder = folder;
        this.environment = environment;
        this.browser = browser;
        this.verona = verona;
    }

    /** Founds the company in an empty folder, and waits until its half-year is told. */
    static DemoTown found(Path folder) {
        return found(folder, Map.of());
    }

    /** As {@link #found(Path)}, with more in the environment: the company is founded once in each database. */
    static DemoTown found(Path folder, Map<String, String> environment) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var verona = start(folder, environment);
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> told(verona) || !verona.process().isAlive());
            assertThat(told(verona)).as(verona.log()).isTrue();
            return new DemoTown(folder, environment, Browser.start(), verona);
        } catch (RuntimeException | Error e) {
            verona.close();
            throw e;
        }
    }

    private static boolean told(RunningVerona verona) {
        return verona.log().contains("Tarnwick Thermal is ready");
    }

    private static RunningVerona start(Path folder, Map<String, String> environment) {
        return RunningVerona.fromJar(folder, environment, "--spring.profiles.active=demo");
    }

    /** Another process of the same company, beside the one that founded it. */
    DemoTown besideIn(Path otherFolder) {
        return new DemoTown(otherFolder, environment, Browser.start(), start(otherFolder, environment));
    }

    /** One click on the demo's sign-in page. */
    Page signIn(String name) {
        return signIn(name, browser.open(at("/login"), 1440, 900, false));
    }

    /** As {@link #signIn}, with a thumb on a phone. */
    Page signInByPhone(String name) {
        return signIn(name, browser.openPhone(at("/login")));
    }

    private static Page signIn(String name, Page page) {
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        page.locator("button.vr-login-person")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Waits for what takes longer than anything on a screen: thousands of things recorded, one by one. */
    static void assertShown(Locator words, Duration within) {
        PlaywrightAssertions.assertThat(words)
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout((double) within.toMillis()));
    }

    /** The whole address of a path such as {@code /accounts}. */
    String at(String path) {
        return verona.at(path).toString();
    }

    /** As a visitor who has not signed in. */
    Page visitor(String path, int width, int height, boolean dark) {
        var page = browser.open(at(path), width, height, dark);
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** Goes there by its address, as in {@code /accounts}. */
    void visit(Page page, String path) {
        page.navigate(at(path));
    }

    /** Opens the first plan of an account from the list of plans. */
    void openPlan(Page page, String account) {
        visit(page, "/plans");
        page.locator("a.vr-plan-item")
                .filter(new Locator.FilterOptions().setHasText(account))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(account);
    }

    /** Opens a section of the plan at hand by its tab. */
    static void openSection(Page page, String label) {
        var tab = page.locator(".vr-plan-tabs").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label));
        tab.click();
        assertThat(tab).hasAttribute("aria-current", "page");
    }

    /** Closes all windows; fails when they left something in a console. */
    void sendEverybodyHome() {
        browser.closeAll();
        try {
            assertNobodyComplained();
        } finally {
            forgetComplaints();
        }
    }

    /** Ends the process as a power cut would, without a word of warning. */
    void kill() {
        verona.process().destroyForcibly();
        verona.process().onExit().join();
    }

    /** Starts again on what the last process left behind. */
    void startAgain() {
        verona = start(folder, environment);
    }

    /** Fails on errors in a console or a page, and on answers of 400 and above; what a lost connection leaves behind is no error. */
    void assertNobodyComplained() {
        assertThat(browser.complaints)
                .filteredOn(complaint -> !BY_INTENT.matcher(complaint).find())
                .isEmpty();
    }

    /** Whatever was complained about so far was meant to happen. */
    void forgetComplaints() {
        browser.complaints.clear();
    }

    /** Ends what was begun; fails when a journey left something in a console that was neither looked at nor meant. */
    @Override
    public void close() {
        try {
            browser.close();
            assertNobodyComplained();
        } finally {
            verona.close();
        }
    }
}
