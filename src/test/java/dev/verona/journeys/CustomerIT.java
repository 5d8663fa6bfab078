package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sales and Marketing put a person of the customer on the map, arrange it, and mend what they lack; and mark a cell of the whitespace by keys. */
@ExtendWith(SharedTown.class)
class CustomerIT {

    private static final String ACCOUNT = "Sundale Creameries";
    private static final String APPROVER = "Nora Feld";

    @Test
    void who_is_dragged_on_the_map_moves_for_the_other_and_a_gap_is_named_and_mended(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        var rosa = town.signIn("Rosa Klein");
        town.openPlan(tom, ACCOUNT);
        town.openPlan(rosa, ACCOUNT);
        DemoTown.openSection(tom, "Stakeholders");
        DemoTown.openSection(rosa, "Stakeholders");

        button(tom, "Add a stakeholder").click();
        var dialog = tom.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Add a stakeholder"));
        dialog.getByLabel("Name").fill(APPROVER);
        dialog.getByLabel("Job title").fill("Chief Financial Officer");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        assertThat(tom.locator(".vr-panel")).isVisible();
        button(tom, "Close this stakeholder").click();
        assertThat(card(rosa)).isVisible();
        assertThat(gap(rosa)).containsText("No link to " + APPROVER);

        var before = card(rosa).getAttribute("style");
        drag(tom, card(tom), 240, 96);
        assertThat(card(rosa)).not().hasAttribute("style", Objects.requireNonNull(before));
        assertThat(card(rosa))
                .hasAttribute("style", Objects.requireNonNull(card(tom).getAttribute("style")));
        var dragged = Objects.requireNonNull(card(rosa).getAttribute("style"));
        card(rosa).press("Alt+ArrowDown");
        card(rosa).press("Alt+ArrowDown");
        assertThat(card(tom)).not().hasAttribute("style", dragged);
        assertThat(card(tom))
                .hasAttribute("style", Objects.requireNonNull(card(rosa).getAttribute("style")));

        gap(rosa)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add an action…"))
                .click();
        button(rosa, "Add action item").click();
        assertThat(gap(tom)).containsText("In hand");

        card(tom).click();
        button(tom, "Take off the map").click();
        assertThat(card(rosa)).isHidden();
        tom.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Undo")))
                .last()
                .click();
        assertThat(card(rosa)).isVisible();
        town.assertNobodyComplained();
    }

    @Test
    void a_cell_of_the_whitespace_is_found_and_written_by_keys_and_the_other_sees_it(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        var rosa = town.signIn("Rosa Klein");
        town.openPlan(tom, ACCOUNT);
        town.openPlan(rosa, ACCOUNT);
        DemoTown.openSection(tom, "Numbers");
        DemoTown.openSection(rosa, "Numbers");
        tom.getByLabel("Business unit", new Page.GetByLabelOptions().setExact(true))
                .fill("Whey plant");
        button(tom, "Add a business unit").click();
        var first = tom.locator(".vr-cell").first();
        first.focus();
        first.press("ArrowRight");
        var second = tom.locator(".vr-cell").nth(1);
        assertThat(second).isFocused();
        second.press("Enter");
        assertThat(tom.locator(".vr-cell-editor")).isVisible();
        tom.locator(".vr-cell-editor vaadin-select:visible").first().click();
        tom.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Gap"))
                .first()
                .click();
        assertThat(rosa.locator(".vr-cell").nth(1)).containsText("Gap");
        var amount = tom.locator(".vr-cell-editor input").first();
        amount.fill("250000");
        amount.press("Tab");
        assertThat(rosa.locator(".vr-cell").nth(1)).containsText("$250K");
        assertThat(rosa.locator(".vr-matrix-foot")).containsText("$250K");
        amount.press("Escape");
        assertThat(tom.locator(".vr-cell").nth(1)).isFocused();
        assertThat(tom.locator(".vr-cell-editor")).hasCount(0);
        town.assertNobodyComplained();
    }

    private static Locator card(Page page) {
        return page.locator(".vr-map-card-of").filter(new Locator.FilterOptions().setHasText(APPROVER));
    }

    private static Locator gap(Page page) {
        return page.locator(".vr-gaps > li").filter(new Locator.FilterOptions().setHasText(APPROVER));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void drag(Page page, Locator card, double right, double down) {
        card.scrollIntoViewIfNeeded();
        var box = Objects.requireNonNull(card.boundingBox());
        page.mouse().move(box.x + 20, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 20 + right, box.y + 12 + down, new Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
    }
}
