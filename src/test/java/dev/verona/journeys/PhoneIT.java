package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole loop with a thumb at 390 px: asked for, taken up, written, reviewed, agreed; and a card that is carried by a finger. */
@ExtendWith(SharedTown.class)
class PhoneIT {

    private static final String ACCOUNT = "Brackenmoor Dairies";
    private static final String ASKED_FOR = "What makes a creamery a lead";

    @Test
    void the_whole_loop_works_with_a_thumb(DemoTown town) {
        var tom = board(town, "Tom Adeyemi");
        var rosa = board(town, "Rosa Klein");

        stage(tom, 2).tap();
        tom.locator(".vr-stage[data-current] [aria-label='Add to Qualifying']")
                .first()
                .tap();
        tom.getByText("Ask Marketing for a contribution").last().tap();
        var dialog = tom.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Ask for a contribution"));
        dialog.getByLabel("What is asked for").fill(ASKED_FOR);
        dialog.getByRole(AriaRole.BUTTON, exactly("Ask")).tap();
        assertThat(card(tom)).isVisible();
        nothingIsCut(tom);

        stage(rosa, 2).tap();
        card(rosa).tap();
        press(rosa, "Take it up");
        write(rosa, "Criteria of fit", "Over 4 MW of process heat.");
        write(rosa, "Criteria of readiness", "A named owner of the heat bill.");
        nothingIsCut(rosa);
        press(rosa, "Submit for review");

        card(tom).tap();
        nothingIsCut(tom);
        press(tom, "Agree");
        assertThat(panel(rosa)).containsText("Agreed by both functions");
        tom.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close this contribution"))
                .tap();
        assertThat(card(tom)).isVisible();

        tom.locator("vaadin-drawer-toggle").tap();
        tom.locator("vaadin-side-nav-item").getByText("My work").tap();
        assertThat(tom.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("My work");
        nothingIsCut(tom);
        town.assertNobodyComplained();
    }

    @Test
    void a_finger_that_rests_on_a_card_carries_it_to_a_stage_and_to_a_state(DemoTown town) {
        var rosa = board(town, "Rosa Klein");
        stage(rosa, 3).tap();
        var card = rosa.locator(".vr-stage[data-current] .vr-contribution").first();
        var title = card.locator(".vr-contribution-title").innerText();

        carry(rosa, card, stage(rosa, 2));
        assertThat(rosa.getByText(Pattern.compile("Moved “.+” to Qualifying"))).isVisible();
        stage(rosa, 2).tap();
        assertThat(current(rosa, title)).isVisible();
        rosa.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .last()
                .tap();
        stage(rosa, 3).tap();
        assertThat(current(rosa, title)).isVisible();

        carry(rosa, current(rosa, title), rosa.locator(".vr-state-goal[data-goal=RETIRED]"));
        var why = rosa.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("Retire .+")));
        assertThat(why.getByRole(AriaRole.TEXTBOX)).isVisible();
        why.getByRole(AriaRole.BUTTON, exactly("Cancel")).tap();
        assertThat(current(rosa, title)).isVisible();
        town.assertNobodyComplained();
    }

    private static Page board(DemoTown town, String name) {
        var page = town.signInByPhone(name);
        town.openPlan(page, ACCOUNT);
        DemoTown.openSection(page, "Stage board");
        return page;
    }

    /** The finger goes down, rests until the card is lifted, moves and lets go. */
    private static void carry(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        var touch = page.context().newCDPSession(page);
        var box = Objects.requireNonNull(from.boundingBox());
        double x = box.x + box.width / 2;
        double y = box.y + 12;
        finger(touch, "touchStart", x, y);
        assertThat(page.locator(".vr-ghost")).isVisible();
        assertThat(page.locator(".vr-board-frame[data-carrying]")).hasCount(1);
        var goal = Objects.requireNonNull(to.boundingBox());
        double toX = goal.x + goal.width / 2;
        double toY = goal.y + goal.height / 2;
        for (int step = 1; step <= 6; step++) {
            finger(touch, "touchMove", x + (toX - x) * step / 6, y + (toY - y) * step / 6);
        }
        finger(touch, "touchEnd", toX, toY);
        assertThat(page.locator(".vr-ghost")).hasCount(0);
        touch.detach();
    }

    private static void finger(CDPSession touch, String what, double x, double y) {
        var event = new JsonObject();
        event.addProperty("type", what);
        var points = new JsonArray();
        if (!what.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.add("touchPoints", points);
        touch.send("Input.dispatchTouchEvent", event);
    }

    private static void nothingIsCut(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as("scrolls sideways")
                .isEqualTo(false);
    }

    private static void write(Page page, String label, String words) {
        var field = panel(page).locator(".vr-joint").filter(new Locator.FilterOptions().setHasText(label));
        var text = field.locator("textarea");
        text.tap();
        text.pressSequentially(words);
        assertThat(field.locator(".vr-joint-state")).containsText(Pattern.compile("Saved \\d"));
    }

    private static void press(Page page, String action) {
        panel(page).getByRole(AriaRole.BUTTON, exactly(action)).tap();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator stage(Page page, int number) {
        return page.locator(".vr-stage-strip button").nth(number - 1);
    }

    private static Locator card(Page page) {
        return page.locator(".vr-contribution-title").filter(new Locator.FilterOptions().setHasText(ASKED_FOR));
    }

    private static Locator current(Page page, String title) {
        return page.locator(".vr-stage[data-current] .vr-contribution")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator panel(Page page) {
        return page.locator(".vr-panel");
    }
}
