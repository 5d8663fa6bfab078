package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contributions and the rows of the plan are put in order with the mouse and with the keys, another person sees it, and it can be taken back. */
@ExtendWith(SharedTown.class)
class DragIT {

    private static final String ACCOUNT = "Brackenmoor Dairies";
    private static final String ASKED_FOR = "Prices for a second dryer";

    @Test
    void what_is_dragged_moves_on_every_screen_and_can_be_taken_back(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        var rosa = town.signIn("Rosa Klein");
        town.openPlan(tom, ACCOUNT);
        town.openPlan(rosa, ACCOUNT);
        rows(tom, rosa);
        DemoTown.openSection(tom, "Stage board");
        DemoTown.openSection(rosa, "Stage board");
        cards(tom, rosa);
        states(tom, rosa);
        town.assertNobodyComplained();
    }

    /** As at a zoom of 200 %, where one stage is seen at a time. */
    @Test
    void where_one_stage_is_seen_at_a_time_the_screen_goes_with_the_card_that_keys_move(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        town.openPlan(tom, ACCOUNT);
        DemoTown.openSection(tom, "Stage board");
        tom.setViewportSize(720, 450);
        tom.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Stage 3, Defining needs, ")))
                .click();
        var card = stage(tom, "Stage 3, Defining needs")
                .locator(".vr-contribution-title")
                .first();
        var title = card.innerText();
        card.press("Alt+ArrowRight");
        assertThat(in(tom, "Stage 4, Developing solution", title)).isFocused();
        assertThat(in(tom, "Stage 4, Developing solution", title)).isVisible();
        in(tom, "Stage 4, Developing solution", title).press("Alt+ArrowLeft");
        assertThat(in(tom, "Stage 3, Defining needs", title)).isFocused();
        town.assertNobodyComplained();
    }

    @Test
    void whoever_goes_by_the_keys_stays_at_the_tab_and_at_what_a_stage_offered(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        town.openPlan(tom, ACCOUNT);
        var tab = tom.locator(".vr-plan-tabs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Stage board"));
        tab.press("Enter");
        var add = tom.locator("#vr-add-DECISION");
        assertThat(add).isVisible();
        assertThat(tab).hasAttribute("aria-current", "page");
        assertThat(tab).isFocused();
        add.press("Enter");
        var offered =
                tom.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask Marketing for a contribution"));
        assertThat(offered).isVisible();
        tom.keyboard().press("Escape");
        assertThat(offered).isHidden();
        assertThat(add).isFocused();
        town.assertNobodyComplained();
    }

    private static void rows(Page tom, Page rosa) {
        var before = order(tom);
        assertThat(before)
                .as("strategies of the first objective that has more than one")
                .hasSize(2);
        var turned = List.of(before.get(1), before.get(0));

        drag(tom, grip(tom, 0), rows(tom).nth(1));
        assertThat(words(rosa, 0)).hasValue(turned.get(0));
        assertThat(words(tom, 1)).hasValue(turned.get(1));
        undo(tom);
        assertThat(words(rosa, 0)).hasValue(before.get(0));

        grip(tom, 0).press("Alt+ArrowDown");
        assertThat(words(rosa, 0)).hasValue(turned.get(0));
        assertThat(grip(tom, 1)).isFocused();
        grip(tom, 1).press("Alt+ArrowUp");
        assertThat(words(rosa, 0)).hasValue(before.get(0));
        assertThat(words(tom, 0)).hasValue(before.get(0));
        assertThat(order(tom)).isEqualTo(before);
    }

    private static void cards(Page tom, Page rosa) {
        var from = stage(tom, "Stage 3, Defining needs");
        var card = from.locator(".vr-contribution-title").first();
        var title = card.innerText();

        drag(tom, card, stage(tom, "Stage 2, Qualifying").locator(".vr-stage-head"));
        assertThat(in(rosa, "Stage 2, Qualifying", title)).isVisible();
        assertThat(in(rosa, "Stage 3, Defining needs", title)).hasCount(0);
        undo(tom);
        assertThat(in(rosa, "Stage 3, Defining needs", title)).isVisible();

        in(tom, "Stage 3, Defining needs", title).press("Alt+ArrowLeft");
        assertThat(in(rosa, "Stage 2, Qualifying", title)).isVisible();
        assertThat(in(tom, "Stage 2, Qualifying", title)).isFocused();
        in(tom, "Stage 2, Qualifying", title).press("Alt+ArrowRight");
        assertThat(in(rosa, "Stage 3, Defining needs", title)).isVisible();
    }

    /** Tom asks for something; Rosa takes it up and retires it, by mouse and by keys. */
    private static void states(Page tom, Page rosa) {
        stage(tom, "Stage 6, Negotiating contract")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add to Negotiating contract"))
                .click();
        tom.getByText("Ask Marketing for a contribution").last().click();
        var dialog = tom.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Ask for a contribution"));
        dialog.getByLabel("What is asked for").fill(ASKED_FOR);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ask").setExact(true))
                .click();
        var card = in(rosa, "Stage 6, Negotiating contract", ASKED_FOR);
        assertThat(card).isVisible();

        drag(rosa, card, rosa.locator(".vr-state-goal[data-goal=DRAFTED]"));
        assertThat(state(tom, "DRAFTED")).isVisible();
        undo(rosa);
        assertThat(state(tom, "REQUESTED")).isVisible();

        drag(rosa, card, rosa.locator(".vr-state-goal[data-goal=AGREED]"));
        assertThat(rosa.getByText("It is taken up and written first.")).isVisible();

        card.press("Alt+Shift+ArrowRight");
        assertThat(state(tom, "DRAFTED")).isVisible();
        drag(rosa, card, rosa.locator(".vr-state-goal[data-goal=RETIRED]"));
        var why = rosa.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("Retire .+")));
        why.getByRole(AriaRole.TEXTBOX).fill("Tom has one already");
        why.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Retire").setExact(true))
                .click();
        assertThat(in(tom, "Stage 6, Negotiating contract", ASKED_FOR)).hasCount(0);
    }

    private static Locator state(Page page, String state) {
        return page.locator(".vr-contribution[data-state=" + state + "]")
                .filter(new Locator.FilterOptions().setHasText(ASKED_FOR));
    }

    /** With the mouse as a hand moves it: a browser begins a drag only when the pressed mouse has moved. */
    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        var start = middle(from);
        page.mouse().move(start.x, start.y);
        page.mouse().down();
        page.mouse().move(start.x + 6, start.y + 6, new Mouse.MoveOptions().setSteps(3));
        var goal = middle(to);
        page.mouse().move(goal.x, goal.y, new Mouse.MoveOptions().setSteps(12));
        page.mouse().move(goal.x + 2, goal.y + 2, new Mouse.MoveOptions().setSteps(2));
        page.mouse().up();
    }

    private static BoundingBox middle(Locator locator) {
        var box = Objects.requireNonNull(locator.boundingBox());
        box.x += box.width / 2;
        box.y += box.height / 2;
        return box;
    }

    private static void undo(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Undo")))
                .last()
                .click();
    }

    /** The action items of the first strategy that has more than one. */
    private static Locator rows(Page page) {
        return page.locator(".vr-actions:has(.vr-action ~ .vr-action)").first().locator(".vr-action");
    }

    private static Locator words(Page page, int row) {
        return rows(page).nth(row).locator(".vr-action-what textarea");
    }

    private static Locator grip(Page page, int row) {
        return rows(page).nth(row).locator(".vr-grip").first();
    }

    private static List<String> order(Page page) {
        assertThat(rows(page).first()).isVisible();
        return IntStream.range(0, rows(page).count())
                .mapToObj(row -> words(page, row).inputValue())
                .toList();
    }

    private static Locator stage(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator in(Page page, String stage, String title) {
        return stage(page, stage)
                .locator(".vr-contribution-title")
                .filter(new Locator.FilterOptions().setHasText(title));
    }
}
