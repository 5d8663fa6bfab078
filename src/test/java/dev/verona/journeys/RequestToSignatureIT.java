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

            OnTheBoard.ask(nadia, ASKED_FOR, "One page by which we both judge a coater.");
            OnTheBoard.card(jun, ASKED_FOR).click();
            OnTheBoard.press(jun, "Take it up");
            OnTheBoard.write(jun, "Criteria of fit", "Two ovens above 4 MW at one site.");
            OnTheBoard.write(jun, "Criteria of readiness", "A gas contract that ends within two years.");
            OnTheBoard.press(jun, "Submit for review");

            OnTheBoard.card(nadia, ASKED_FOR).click();
            OnTheBoard.press(nadia, "Return…");
            var reason = OnTheBoard.dialog(nadia, Pattern.compile("Return .+"));
            reason.getByRole(AriaRole.TEXTBOX).fill(WHY);
            reason.getByRole(AriaRole.BUTTON, OnTheBoard.button("Return")).click();

            assertThat(OnTheBoard.panel(jun)).containsText(WHY);
            OnTheBoard.write(jun, "Criteria of readiness", " The plant manager owns the bill.");
            OnTheBoard.press(jun, "Submit for review");
            OnTheBoard.press(nadia, "Agree");
            assertThat(OnTheBoard.panel(jun)).containsText("Agreed by both functions");

            sign(nadia, "Sales owner");
            assertThat(header(jun)).containsText("Awaiting co-signature");
            sign(jun, "Marketing co-owner");
            assertThat(header(jun)).containsText("Co-signed");
            assertThat(header(nadia)).containsText("Co-signed");
            town.assertNobodyComplained();
        }
    }

    private static void sign(Page page, String role) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign as " + role))
                .click();
        var dialog = OnTheBoard.dialog(page, Pattern.compile("Sign this plan"));
        assertThat(dialog).containsText("1 agreed contribution");
        dialog.getByRole(AriaRole.BUTTON, OnTheBoard.button("Sign")).click();
        assertThat(page.locator(".vr-signature[data-signed]:not([data-signed=false])")
                        .filter(new Locator.FilterOptions().setHasText(role)))
                .containsText("✓ Signed");
    }

    private static Locator header(Page page) {
        return page.locator(".vr-plan").first();
    }
}
