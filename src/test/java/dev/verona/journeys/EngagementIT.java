package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opportunity rises above two million: the brand manager is asked, advises, and its owner decides; then it goes on. */
class EngagementIT {

    private static final String DEAL = "CIP water pre-heating at Eskdale";
    private static final String ADVICE = "Eskdale first, with its own meter";

    @TempDir
    Path folder;

    @Test
    void above_two_million_the_brand_manager_is_asked_and_the_owner_decides() {
        try (var town = DemoTown.found(folder)) {
            var tom = town.signIn("Tom Adeyemi");
            var rosa = town.signIn("Rosa Klein");
            town.visit(rosa, "/my-work");

            edit(town, tom);
            dialog(tom, DEAL).getByLabel("Amount").fill("2.4M");
            button(dialog(tom, DEAL), "Save").click();
            assertThat(dialog(tom, DEAL)).hasCount(0);

            line(rosa, DEAL).click();
            assertThat(rosa.getByText("What we promise at that size, the brand has to keep."))
                    .isVisible();

            edit(town, tom);
            stage(tom, "4 Developing solution");
            button(dialog(tom, DEAL), "Save").click();
            assertThat(tom.getByText(Pattern.compile("“Brand manager above two million” \\(version 1\\) comes first"))
                            .first())
                    .isVisible();
            button(dialog(tom, DEAL), "Cancel").click();

            button(rosa, "Give advice").click();
            assertThat(rosa.getByText("Say in a few words what you advise.")).isVisible();
            rosa.getByLabel("In a few words").fill(ADVICE);
            rosa.getByLabel("What you advise, and what it rests on")
                    .fill("Their board approves $1.5M at a time. Offer Eskdale alone, and the others as an option.");
            button(rosa, "Give advice").click();
            assertThat(rosa.getByText("Waits for a decision")).isVisible();

            town.visit(tom, "/my-work");
            line(tom, ADVICE).click();
            button(tom, "Record decision").click();
            assertThat(tom.getByText("Your decision")).hasCount(0);
            assertThat(tom.getByText(Pattern.compile("^Taken, "))).isVisible();
            assertThat(rosa.getByText(Pattern.compile("^Taken, "))).isVisible();

            edit(town, tom);
            stage(tom, "4 Developing solution");
            button(dialog(tom, DEAL), "Save").click();
            assertThat(dialog(tom, DEAL)).hasCount(0);

            rosa.getByText("In the account's plan, as a contribution").click();
            assertThat(rosa.locator(".vr-panel")).isVisible();
            assertThat(rosa.locator(".vr-panel")).containsText(ADVICE);
            town.assertNobodyComplained();
        }
    }

    private static void edit(DemoTown town, Page page) {
        town.visit(page, "/accounts/brackenmoor");
        page.locator("button.vr-opportunity-open")
                .filter(new Locator.FilterOptions().setHasText(DEAL))
                .first()
                .click();
        assertThat(button(dialog(page, DEAL), "Save")).isVisible();
    }

    private static void stage(Page page, String stage) {
        var field = dialog(page, DEAL).getByLabel("Stage");
        field.fill(stage);
        field.press("Enter");
    }

    private static Locator line(Page page, String words) {
        return page.locator("a.vr-work-line").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile(title + ".*")));
    }
}
