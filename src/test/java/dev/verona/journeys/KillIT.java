package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies in the middle of two people's work: what their browsers showed as recorded is there when it is back. */
class KillIT {

    private static final String ACCOUNT = "Brackenmoor Dairies";
    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    @Test
    void whatever_was_shown_as_saved_outlives_a_sudden_death() {
        try (var town = DemoTown.found(folder)) {
            var tom = town.signIn("Tom Adeyemi");
            var rosa = town.signIn("Rosa Klein");
            town.openPlan(tom, ACCOUNT);
            town.openPlan(rosa, ACCOUNT);
            target(tom).fill("47");
            target(tom).press("Tab");
            assertThat(target(rosa)).hasValue("47");
            for (var round = 1; round <= ROUNDS; round++) {
                write(focus(tom), " Tom's sentence " + round + ".");
                write(objective(rosa), " Rosa " + round);
                assertThat(saved(tom, ".vr-focus-text")).containsText("Saved");
                assertThat(saved(rosa, ".vr-objective-text")).containsText("Saved");
            }
            var savedFocus = focus(tom).inputValue();
            var savedObjective = objective(rosa).inputValue();
            town.assertNobodyComplained();

            write(focus(tom), " And one more that nobody has answered yet.");
            write(objective(rosa), " and more");
            town.kill();
            var lastFocus = focus(tom).inputValue();
            var lastObjective = objective(rosa).inputValue();
            var focusShownToRosa = focus(rosa).inputValue();
            var objectiveShownToTom = objective(tom).inputValue();
            tom.context().close();
            rosa.context().close();
            town.forgetComplaints();

            town.startAgain();
            var later = town.signIn("Rosa Klein");
            town.openPlan(later, ACCOUNT);
            assertThat(target(later)).hasValue("47");
            assertThat(focus(later).inputValue())
                    .startsWith(savedFocus)
                    .startsWith(focusShownToRosa)
                    .isSubstringOf(lastFocus);
            assertThat(objective(later).inputValue())
                    .startsWith(savedObjective)
                    .startsWith(objectiveShownToTom)
                    .isSubstringOf(lastObjective);
            town.assertNobodyComplained();
        }
    }

    private static Locator focus(Page page) {
        return page.locator(".vr-focus-text textarea");
    }

    private static Locator objective(Page page) {
        return page.locator(".vr-objective-text textarea").first();
    }

    private static Locator saved(Page page, String field) {
        return page.locator(field + " .vr-joint-state").first();
    }

    private static Locator target(Page page) {
        return page.locator(".vr-objective")
                .first()
                .getByLabel("Target", new Locator.GetByLabelOptions().setExact(true));
    }

    private static void write(Locator field, String words) {
        field.press("Control+End");
        field.pressSequentially(words);
    }
}
