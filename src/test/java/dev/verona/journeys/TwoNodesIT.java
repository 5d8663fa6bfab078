package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.verona.platform.testing.Servers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes over one database: who is at the one is seen at the other, and gone soon after a process dies. */
class TwoNodesIT {

    private static final String ACCOUNT = "Brackenmoor Dairies";

    @TempDir
    Path folder;

    @Test
    void people_at_two_processes_see_each_other_and_each_others_words_until_one_process_dies() throws Exception {
        try (var server = Servers.find(folder.resolve("server"));
                var first = DemoTown.found(
                        folder.resolve("first"),
                        Map.of(
                                "VERONA_MONGODB_URI",
                                server.uri("nodes-" + ProcessHandle.current().pid())));
                var second = first.besideIn(folder.resolve("second"))) {
            var tom = first.signIn("Tom Adeyemi");
            var rosa = second.signIn("Rosa Klein");
            first.openPlan(tom, ACCOUNT);
            second.openPlan(rosa, ACCOUNT);
            assertThat(here(tom)).containsText("Rosa Klein");
            assertThat(here(rosa)).containsText("Tom Adeyemi");

            var before = focus(tom).inputValue();
            focus(tom).click();
            assertThat(here(rosa)).containsText("Tom Adeyemi is in Focus statement");
            tom.keyboard().press("Control+End");
            tom.keyboard().type(" Seen from two nodes.");
            assertThat(focus(rosa)).hasValue(before + " Seen from two nodes.");

            second.kill();
            assertThat(here(tom)).not().isVisible();
            second.forgetComplaints();
        }
    }

    private static Locator here(Page page) {
        return page.locator(".vr-here");
    }

    private static Locator focus(Page page) {
        return page.locator(".vr-focus-text textarea");
    }
}
