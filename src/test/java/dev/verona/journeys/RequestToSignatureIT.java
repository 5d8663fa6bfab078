package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales asks, Marketing answers, Sales sends it back once, both agree and both sign: the whole life of a contribution, without a reload. */
class RequestToSignatureIT {

    private static final String ACCOUNT = "Pellworth Coatings";
    private static final String ASKED_FOR = "Which ovens are worth a survey";
    private static final String WHY = "Say who owns the gas bill.";

    @TempDir
    Path folder;

    @Test
    void a_request_becomes_an_agreed_contribution_and_the_plan_is_co_signed() {
        try (var town = DemoTown.found(folder)) {
            var nadia = town.signIn("Nadia Brooks");
            var jun = town.signIn("Jun Sato");
            town.openPlan(nadia, ACCOUNT);
            town.openPlan(jun, ACCOUNT);
            DemoTown.openSection(nadia, "Stage board");
            DemoTown.openSection(jun, "Stage board");

            ask(nadia);
            card(jun).click();
            press(jun, "Take it up");
            write(jun, "Criteria of fit", "Two ovens above 4 MW at one site.");
            write(jun, "Criteria of readiness", "A gas contract that ends within two years.");
            press(jun, "Submit for review");

            card(nadia).click();
            press(nadia, "Return…");
            var reason = dialog(nadia, Pattern.compile("Return .+"));
            reason.getByRole(AriaRole.TEXTBOX).fill(WHY);
            reason.getByRole(AriaRole.BUTTON, button("Return")).click();

            assertThat(panel(jun)).containsText(WHY);
            write(jun, "Criteria of readiness", " The plant manager owns the bill.");
            press(jun, "Submit for review");
            press(nadia, "Agree");
            assertThat(panel(jun)).containsText("Agreed by both functions");

            sign(nadia, "Sales owner");
            assertThat(header(jun)).containsText("Awaiting co-signature");
            sign(jun, "Marketing co-owner");
            assertThat(header(jun)).containsText("Co-signed");
            assertThat(header(nadia)).containsText("Co-signed");
            town.assertNobodyComplained();
        }
    }

    private static void ask(Page page) {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Stage 2, Qualifying"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask Marketing for a lead standard"))
                .click();
        var dialog = dialog(page, Pattern.compile("Ask for a contribution"));
        dialog.getByLabel("What is asked for").fill(ASKED_FOR);
        dialog.getByLabel("Brief").fill("One page by which we both judge a coater.");
        dialog.getByRole(AriaRole.BUTTON, button("Ask")).click();
        assertThat(card(page)).isVisible();
    }

    private static void sign(Page page, String role) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign as " + role))
                .click();
        var dialog = dialog(page, Pattern.compile("Sign this plan"));
        assertThat(dialog).containsText("1 agreed contribution");
        dialog.getByRole(AriaRole.BUTTON, button("Sign")).click();
        assertThat(page.locator(".vr-signature[data-signed]:not([data-signed=false])")
                        .filter(new Locator.FilterOptions().setHasText(role)))
                .containsText("✓ Signed");
    }

    private static void write(Page page, String label, String words) {
        var field = panel(page).locator(".vr-joint").filter(new Locator.FilterOptions().setHasText(label));
        var text = field.locator("textarea");
        text.press("Control+End");
        text.pressSequentially(words);
        assertThat(field.locator(".vr-joint-state")).containsText("Saved");
    }

    private static void press(Page page, String action) {
        panel(page).getByRole(AriaRole.BUTTON, button(action)).click();
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator card(Page page) {
        return page.locator(".vr-contribution-title").filter(new Locator.FilterOptions().setHasText(ASKED_FOR));
    }

    private static Locator panel(Page page) {
        return page.locator(".vr-panel-body");
    }

    private static Locator header(Page page) {
        return page.locator(".vr-plan").first();
    }

    private static Locator dialog(Page page, Pattern title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }
}
