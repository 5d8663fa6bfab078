package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ten is moved against its score and fixed by both heads; an embedded marketer serves her accounts, and asks in several plans at once. */
class TopTenIT {

    private static final String SEGMENT = "/segments/dairy-and-beverage";
    private static final String WHY = "Their board votes on the second dryer in March.";
    private static final String WANTED = "What their board asks before it votes";

    @TempDir
    Path folder;

    @Test
    void both_heads_fix_a_ten_and_an_embedded_marketer_serves_her_accounts() {
        try (var town = DemoTown.found(folder)) {
            fix(town);
            serve(town);
            town.assertNobodyComplained();
        }
    }

    private static void fix(DemoTown town) {
        var maya = town.signIn("Maya Terrell");
        var piet = town.signIn("Piet Lindqvist");
        town.visit(maya, SEGMENT);
        assertThat(button(maya, "Agree to this ten")).isVisible();
        place(maya, "Oakmere Creamery").dragTo(place(maya, "Brackenmoor Dairies"));
        var dialog = maya.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("Move Oakmere Creamery.*")));
        button(dialog, "Move").click();
        assertThat(dialog.getByText(Pattern.compile("Say why"))).isVisible();
        dialog.getByLabel("Why the score is not right here").fill(WHY);
        button(dialog, "Move").click();
        assertThat(place(maya, "Oakmere Creamery").locator(".vr-ten-rank")).hasText("1");
        assertThat(maya.locator(".vr-ten").getByText("“" + WHY + "”")).isVisible();

        button(maya, "Agree to this ten").click();
        assertThat(maya.getByText(Pattern.compile("^For Marketing: Maya Terrell.*"))
                        .first())
                .isVisible();
        // What Sales had agreed to was another order: the head of Sales is asked again.
        town.visit(piet, SEGMENT);
        assertThat(button(piet, "Agree to this ten")).isVisible();
        button(piet, "Agree to this ten").click();
        assertThat(maya.locator("#ten").getByText("Fixed", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(maya.getByLabel("Move Oakmere Creamery down")).hasCount(0);
    }

    private static void serve(DemoTown town) {
        var rosa = town.signIn("Rosa Klein");
        town.visit(rosa, "/my-ten");
        var rows = rosa.locator(".vr-served-grid tbody tr");
        assertThat(rows.first()).containsText("Brackenmoor Dairies");
        assertThat(rows.first().locator(".vr-served-mark")).hasCount(8);
        var ten = rows.filter(new Locator.FilterOptions().setHasText("Dairy & Beverage"));
        assertThat(ten).hasCount(10);
        assertThat(ten.last()).containsText("# 10 ");
        assertThat(rosa.getByText("Case study: asked for, not given yet at Decision"))
                .isVisible();

        button(rosa, "Ask in several plans").click();
        rosa.getByLabel("What is asked for").fill(WANTED);
        var choices = rosa.locator("vaadin-checkbox-group input");
        choices.nth(0).check();
        choices.nth(1).check();
        var lines = rosa.locator(".vr-served-line");
        assertThat(lines).hasCount(2);
        assertThat(lines.first().getByLabel("Title")).hasValue(WANTED);
        lines.nth(1).getByLabel("Brief for this plan").fill("Their controller above all.");
        button(rosa, "Ask").click();
        assertThat(lines.first().getByText(Pattern.compile("Sales is asked"))).isVisible();
        assertThat(lines.nth(1).getByText(Pattern.compile("Sales is asked"))).isVisible();
        button(rosa, "Close").click();

        var tom = town.signIn("Tom Adeyemi");
        town.visit(tom, "/my-work");
        assertThat(tom.locator("a.vr-work-line")
                        .filter(new Locator.FilterOptions().setHasText(WANTED))
                        .first())
                .isVisible();

        var mark = rows.first().locator(".vr-served-mark").first();
        mark.click();
        assertThat(rosa.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Brackenmoor Dairies");
    }

    private static Locator place(Page page, String account) {
        return page.locator(".vr-ten-place").filter(new Locator.FilterOptions().setHasText(account));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
