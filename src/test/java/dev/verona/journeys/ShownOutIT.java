package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is disabled is out at once and everywhere, without touching anything. */
class ShownOutIT {

    private static final String WHO = "Hana Brandt";
    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\?disabled");

    /**
     * The promise is a second from the acknowledgement; a machine that builds beside this test is given more. What makes it quick is an event
     * and no question asked now and then, which StandingTest and this test's untouched screens show.
     */
    private static final Duration PROMISE_ON_A_BUSY_MACHINE = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static DemoTown town;

    @BeforeAll
    static void found() {
        town = DemoTown.found(folder);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void a_disabled_person_leaves_every_open_screen_of_every_session() {
        var office = town.signIn(WHO);
        var phone = town.signIn(WHO);
        var second = office.context().newPage();
        listen(office, "/plans");
        listen(phone, "/accounts");
        listen(second, "/plans");
        var screens = List.of(office, phone, second);

        var sam = town.signIn("Sam Whitlock");
        town.visit(sam, "/people");
        disable(sam);
        assertThat(sam.getByText(WHO + " is disabled.")).isVisible();
        var acknowledged = System.nanoTime();
        for (var screen : screens) {
            assertThat(screen).hasURL(SIGN_IN);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - acknowledged)).isLessThan(PROMISE_ON_A_BUSY_MACHINE);

        for (var screen : screens) {
            assertThat(screen.getByRole(AriaRole.ALERT)).containsText("This account is disabled");
            var answer = screen.request()
                    .get(
                            town.at("/plans"),
                            RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().get("location")).contains("/login");
        }
        town.assertNobodyComplained();
    }

    private static void disable(Page admin) {
        admin.getByLabel("What can be done with " + WHO).click();
        admin.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Disable"))
                .click();
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Disable " + WHO))
                .click();
    }

    /** Goes there and waits until the screen's connection for what the server has to say has carried something. */
    private static void listen(Page page, String path) {
        var heard = new AtomicBoolean();
        page.onWebSocket(socket -> socket.onFrameReceived(_ -> heard.set(true)));
        town.visit(page, path);
        page.waitForCondition(heard::get);
    }
}
