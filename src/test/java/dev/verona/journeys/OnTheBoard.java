package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What people do to one contribution on the stage board of a plan. */
final class OnTheBoard {

    private OnTheBoard() {}

    /** Asks Marketing for a lead standard at the second stage. */
    static void ask(Page page, String title, String brief) {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Stage 2, Qualifying"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask Marketing for a lead standard"))
                .click();
        var dialog = dialog(page, Pattern.compile("Ask for a contribution"));
        dialog.getByLabel("What is asked for").fill(title);
        dialog.getByLabel("Brief").fill(brief);
        dialog.getByRole(AriaRole.BUTTON, button("Ask")).click();
        assertThat(card(page, title)).isVisible();
    }

    static Locator card(Page page, String title) {
        return page.locator(".vr-contribution-title").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** The open contribution. */
    static Locator panel(Page page) {
        return page.locator(".vr-panel-body");
    }

    static void press(Page page, String action) {
        panel(page).getByRole(AriaRole.BUTTON, button(action)).click();
    }

    /** A prose field of the open contribution. */
    static Locator text(Page page, String label) {
        return field(page, label).locator("textarea");
    }

    /** Writes at the end of the field, and waits until it is recorded. */
    static void write(Page page, String label, String words) {
        text(page, label).press("Control+End");
        text(page, label).pressSequentially(words);
        assertSaved(page, label);
    }

    /** Writes over all that the field says. */
    static void writeOver(Page page, String label, String words) {
        text(page, label).press("Control+A");
        text(page, label).pressSequentially(words);
        assertSaved(page, label);
    }

    private static void assertSaved(Page page, String label) {
        assertThat(field(page, label).locator(".vr-joint-state")).containsText("Saved");
    }

    private static Locator field(Page page, String label) {
        return panel(page).locator(".vr-joint").filter(new Locator.FilterOptions().setHasText(label));
    }

    static Locator dialog(Page page, Pattern title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
