package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people write one text, one of them spoils it, the other goes back, compares, restores, and takes that back too. */
class PastIT {

    private static final String ROSAS = " Never below the list price.";
    private static final String SPOILT = "Sell more.";

    @TempDir
    Path folder;

    @Test
    void what_was_spoilt_is_found_in_the_past_compared_restored_and_the_restoring_undone() {
        try (var town = DemoTown.found(folder)) {
            var tom = town.signIn("Tom Adeyemi");
            var rosa = town.signIn("Rosa Klein");
            town.openPlan(tom, "Brackenmoor Dairies");
            town.openPlan(rosa, "Brackenmoor Dairies");
            focus(rosa).press("Control+End");
            focus(rosa).pressSequentially(ROSAS);
            assertThat(focus(tom)).hasValue(Pattern.compile("below the list price\\.$"));
            var before = focus(tom).inputValue();
            focus(tom).press("Control+A");
            focus(tom).pressSequentially(SPOILT);
            assertThat(focus(rosa)).hasValue(SPOILT);

            rosa.getByRole(AriaRole.LINK, named("Look back")).click();
            assertThat(rosa.getByRole(AriaRole.REGION, named("Time travel"))).containsText("Tom Adeyemi");
            assertThat(focus(rosa)).hasValue(SPOILT);
            rosa.getByRole(AriaRole.BUTTON, named("One sitting back")).click();
            assertThat(focus(rosa)).hasValue(before);
            assertThat(focus(rosa)).hasAttribute("readonly", Pattern.compile(".*"));

            rosa.getByRole(AriaRole.LINK, named("Compare with now")).click();
            assertThat(rosa.locator("ins").first()).containsText("Sell more");
            rosa.getByRole(AriaRole.BUTTON, named("Restore…")).click();
            var dialog = rosa.getByRole(AriaRole.DIALOG, named("Restore as it was"));
            assertThat(dialog).containsText("Tom Adeyemi");
            dialog.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Restore").setExact(true))
                    .click();
            assertThat(rosa.locator(".vr-compare")).containsText("Nothing differs");
            assertThat(focus(tom)).hasValue(before);

            rosa.getByRole(AriaRole.BUTTON, named("Undo")).click();
            assertThat(focus(tom)).hasValue(SPOILT);
            assertThat(rosa.locator(".vr-compare ins").first()).containsText("Sell more");
            town.assertNobodyComplained();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator focus(Page page) {
        return page.locator(".vr-focus-text textarea");
    }
}
