package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosa raises what both see differently about a plan, with what is on record; Tom settles it, and Hana finds the lesson. */
class DisputeIT {

    private static final String SUBJECT = "The payback went to the board before it was measured";
    private static final String LESSON = "A figure is measured before it is shown to a board.";

    @TempDir
    Path folder;

    @Test
    void an_issue_is_raised_without_blame_settled_and_learned_from() throws Exception {
        try (var town = DemoTown.found(folder)) {
            var rosa = town.signIn("Rosa Klein");
            var tom = town.signIn("Tom Adeyemi");
            raise(town, rosa);

            town.visit(tom, "/my-work");
            tom.locator("a.vr-work-line")
                    .filter(new Locator.FilterOptions().setHasText(SUBJECT))
                    .click();
            assertThat(heading(tom)).hasText(SUBJECT);
            assertThat(tom.locator("#facts li")).hasCount(1);
            button(tom, "Settle").click();
            var settle = dialog(tom, "Settle it");
            settle.getByLabel("How it ended").fill("The board has the measured payback now.");
            settle.getByLabel("What both teams do otherwise from now on").fill("Jun Sato measures first.");
            button(settle, "Settle").click();
            assertThat(settle.getByText(Pattern.compile("Say what happened, not who")))
                    .isVisible();
            settle.getByLabel("What both teams do otherwise from now on").fill(LESSON);
            button(settle, "Settle").click();

            assertThat(rosa.locator("#settled").getByText(LESSON)).isVisible();
            town.visit(rosa, "/inbox");
            assertThat(rosa.getByText("Tom Adeyemi settled a dispute").first()).isVisible();

            var hana = town.signIn("Hana Brandt");
            town.visit(hana, "/disputes");
            button(hana, "Lessons").click();
            hana.getByLabel("Search lessons").fill("measured board");
            assertThat(hana.getByText(LESSON)).isVisible();
            hana.getByText(SUBJECT).click();
            assertThat(heading(hana)).hasText(SUBJECT);
            fromElsewhere(town, tom);
            town.assertNobodyComplained();
        }
    }

    private static void raise(DemoTown town, Page page) {
        town.openPlan(page, "Brackenmoor Dairies");
        DemoTown.openSection(page, "Disputes");
        button(page, "Raise a dispute").click();
        assertThat(heading(page)).hasText("Raise a dispute");
        assertThat(page.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Brackenmoor Dairies");
        page.getByLabel("What happened").fill("Tom Adeyemi showed a payback that nobody had measured");
        page.getByLabel("What is at stake").fill("The board trusts our figures once.");
        choose(page, "Who settles it", "Tom Adeyemi");
        button(page, "Attach what is on record").click();
        var picker = dialog(page, "Attach what is on record");
        picker.getByRole(AriaRole.CHECKBOX).first().check();
        button(picker, "Attach").click();
        assertThat(page.locator(".vr-dispute-facts li")).hasCount(1);
        button(page, "Raise it").click();
        assertThat(page.getByText(Pattern.compile("Say what happened, not who")))
                .isVisible();
        page.getByLabel("What happened").fill(SUBJECT);
        button(page, "Raise it").click();
        assertThat(heading(page)).hasText(SUBJECT);
        assertThat(page.locator("#facts li")).hasCount(1);
    }

    /** From a breach, and from a hand-off: the same page, which begins with what it was raised from. */
    private static void fromElsewhere(DemoTown town, Page page) {
        town.visit(page, "/rules/brand-manager-above-two-million");
        page.getByText("Raise a dispute about it").first().click();
        assertThat(heading(page)).hasText("Raise a dispute");
        assertThat(page.locator(".vr-dispute-facts").getByText(Pattern.compile("Gone over: ")))
                .isVisible();
        town.visit(page, "/leads?q=Wort");
        page.locator("a.vr-lead-name")
                .filter(new Locator.FilterOptions().setHasText("Wort boiling heat"))
                .click();
        assertThat(heading(page)).hasText("Wort boiling heat");
        button(page, "Raise a dispute").click();
        assertThat(heading(page)).hasText("Raise a dispute");
        assertThat(page.locator(".vr-dispute-facts").getByText(Pattern.compile("Lead “Wort boiling heat”")))
                .isVisible();
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(option);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
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
