package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jun hands a lead over, Tom returns it for its missing budget status, Jun adds that, and Tom accepts. */
class HandOffIT {

    private static final String TITLE = "Heat from the maltings' kilns";
    private static final String WHY = "Is there money for it this year?";

    @TempDir
    Path folder;

    @Test
    void a_lead_is_returned_enriched_and_accepted() throws Exception {
        try (var town = DemoTown.found(folder)) {
            var jun = town.signIn("Jun Sato");
            var tom = town.signIn("Tom Adeyemi");
            add(town, jun);
            handToTom(jun);
            assertThat(jun.getByText("Handed over").first()).isVisible();
            assertThat(jun.getByText("working days left").first()).isVisible();

            openFromMyWork(town, tom);
            button(tom, "Accept").click();
            assertThat(tom.getByText(Pattern.compile("Budget status, Time frame are missing by version 3")))
                    .isVisible();
            button(tom, "Return").click();
            var giveBack = dialog(tom, "Return it to Marketing");
            assertThat(giveBack.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Budget status")))
                    .isChecked();
            button(giveBack, "Return").click();
            assertThat(giveBack.getByText(Pattern.compile("Say why you return it")))
                    .isVisible();
            giveBack.getByLabel("Why it comes back").fill(WHY);
            button(giveBack, "Return").click();

            assertThat(jun.getByText(Pattern.compile("Tom Adeyemi returned it for Budget status, Time frame")))
                    .isVisible();
            button(jun, "Hand over").click();
            chooseTom(jun, dialog(jun, "Hand it over"));
            assertThat(jun.getByText(Pattern.compile("It was returned for Budget status")))
                    .isVisible();
            button(dialog(jun, "Hand it over"), "Cancel").click();
            enrich(jun);
            handToTom(jun);

            assertThat(tom.getByText("Fits and is ready").first()).isVisible();
            button(tom, "Accept").click();
            assertThat(jun.getByText("Tom Adeyemi accepted it")).isVisible();
            assertThat(button(jun, "Hand over")).hasCount(0);
            definition(town, tom);
            town.assertNobodyComplained();
        }
    }

    private static void add(DemoTown town, Page page) {
        town.visit(page, "/leads");
        button(page, "Add lead").click();
        var dialog = dialog(page, "Add lead");
        dialog.getByLabel("What they ask about").fill(TITLE);
        dialog.getByLabel("Company").fill("Keldale Maltings");
        choose(page, dialog, "Country", "United Kingdom");
        dialog.getByLabel("Source", new Locator.GetByLabelOptions().setExact(true))
                .fill("Heat Recovery Expo");
        choose(page, dialog, "Preferred channel", "By phone");
        choose(page, dialog, "Decision authority", "Decides");
        button(dialog, "Add lead").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TITLE);
        assertThat(page.getByText("Missing: Budget status, Time frame").first()).isVisible();
    }

    private static void enrich(Page page) {
        button(page, "Add facts").click();
        var dialog = dialog(page, "Facts of");
        choose(page, dialog, "Budget status", "Planned");
        choose(page, dialog, "Time frame", "Within a quarter");
        button(dialog, "Save").click();
        assertThat(dialog).hasCount(0);
    }

    private static void handToTom(Page page) {
        button(page, "Hand over").click();
        var dialog = dialog(page, "Hand it over");
        chooseTom(page, dialog);
        assertThat(dialog).hasCount(0);
    }

    private static void chooseTom(Page page, Locator dialog) {
        choose(page, dialog, "Salesperson", "Tom Adeyemi");
        button(dialog, "Hand over").click();
    }

    private static void openFromMyWork(DemoTown town, Page page) {
        town.visit(page, "/my-work");
        page.locator("a.vr-work-line")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TITLE);
    }

    /** The open proposal of Marketing waits for somebody of Sales. */
    private static void definition(DemoTown town, Page tom) {
        town.visit(tom, "/leads");
        button(tom, "What a qualified lead is").click();
        assertThat(tom.getByText("Being discussed")).isVisible();
        button(tom, "Agree").click();
        assertThat(tom.getByText(Pattern.compile("Tom Adeyemi for Sales"))).isVisible();
        assertThat(tom.getByText("Being discussed")).hasCount(0);
    }

    private static void choose(Page page, Locator dialog, String label, String option) {
        var field = dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(option);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
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
