package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tom asks Rosa beside the plan, her inbox leads her there, she answers, and both see it settled. */
class DiscussionIT {

    @TempDir
    Path folder;

    @Test
    void a_question_beside_the_plan_is_answered_and_settled() {
        try (var town = DemoTown.found(folder)) {
            var tom = town.signIn("Tom Adeyemi");
            var rosa = town.signIn("Rosa Klein");
            town.openPlan(tom, "Brackenmoor Dairies");

            town.visit(rosa, "/library");
            var before = Integer.parseInt(rosa.locator(".vr-bell-count").first().textContent());

            mark(tom, "Comment on this strategy").click();
            var words = tom.locator(".vr-thread-panel").getByLabel("New comment");
            words.pressSequentially("Do the engineers have it in writing, @ros");
            assertThat(tom.getByRole(AriaRole.OPTION).getByText("Rosa Klein")).isVisible();
            words.press("Enter");
            assertThat(words).hasValue("Do the engineers have it in writing, @Rosa Klein ");

            // Closed by accident: what was typed is still there.
            words.press("Escape");
            assertThat(tom.locator(".vr-thread-panel")).hasCount(0);
            mark(tom, "Comment on this strategy").click();
            assertThat(words).hasValue("Do the engineers have it in writing, @Rosa Klein ");
            words.press("Control+Enter");
            assertThat(tom.locator(".vr-thread .vr-mention")).hasText("@Rosa Klein");
            assertThat(words).hasValue("");

            // Rosa is at another page: the count around it says so, and her inbox leads to the very thread.
            assertThat(bell(rosa, before + 1)).isVisible();
            bell(rosa, before + 1).click();
            rosa.locator(".vr-notice-link").first().click();
            assertThat(bell(rosa, before)).isVisible();
            var seen = rosa.locator(".vr-thread");
            assertThat(seen).containsText("Do the engineers have it in writing");
            seen.getByLabel("Reply").fill("Yes, since the survey.");
            button(seen, "Reply").click();

            var asked = tom.locator(".vr-thread");
            assertThat(asked).containsText("Yes, since the survey.");
            assertThat(mark(tom, "Comments on this strategy: 2")).isVisible();
            button(asked, "Resolve").click();
            assertThat(seen).containsText("Resolved by Tom Adeyemi");

            button(rosa.locator(".vr-thread-panel"), "Close the comments").click();
            DemoTown.openSection(rosa, "Discussion");
            rosa.getByText("Resolved (").click();
            assertThat(rosa.locator(".vr-thread").getByText("Yes, since the survey."))
                    .isVisible();
            town.assertNobodyComplained();
        }
    }

    private static Locator bell(Page page, int unread) {
        return page.locator(".vr-drawer")
                .getByLabel("Inbox, " + unread + " unread", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator mark(Page page, String label) {
        return page.getByLabel(label).first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
