package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales takes a battlecard into a plan, says in two clicks that it helped, hears that Marketing withdrew it; and a newer version is taken with one's own words kept. */
class FromTheLibraryIT {

    private static final String CARD = "Battlecard: a second boiler of the same kind";
    private static final String TEMPLATE = "Proposal template 7: phases";
    private static final String GONE = "Not to be used: Withdrawn";

    @TempDir
    Path folder;

    @Test
    void what_is_taken_from_the_library_is_judged_renewed_and_withdrawn() {
        try (var town = DemoTown.found(folder)) {
            var nadia = town.signIn("Nadia Brooks");
            var hana = town.signIn("Hana Brandt");
            town.openPlan(nadia, "Pellworth Coatings");
            DemoTown.openSection(nadia, "Stage board");
            takeAtDecision(nadia);
            assertThat(OnTheBoard.text(nadia, "Against which alternative"))
                    .hasValue(Pattern.compile("A boiler is written off.*", Pattern.DOTALL));

            helped(nadia);
            town.visit(hana, "/library/battlecard-second-boiler");
            assertThat(hana.locator("#uses")).containsText("Helped 1");
            assertThat(hana.locator("#uses")).containsText("They had no answer to it.");
            assertThat(hana.locator("#uses")).containsText("never won by one asset alone");

            withdraw(hana);
            assertThat(OnTheBoard.panel(nadia)).containsText("Not to be used: withdrawn");
            assertThat(nadia.locator(".vr-contribution").filter(has(CARD))).containsText(GONE);
            OnTheBoard.press(nadia, "Submit for review");
            assertThat(nadia.getByText("may not be used now").first()).isVisible();
            waitsForItsOwner(town, nadia);

            renew(town);
            town.assertNobodyComplained();
        }
    }

    private static void takeAtDecision(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add to Decision").setExact(true))
                .click();
        page.locator(".vr-stage-offer").getByText("From the library").click();
        var offer = OnTheBoard.dialog(page, Pattern.compile("From the library"));
        assertThat(offer.locator("li").filter(has(CARD)).first()).containsText("For this stage");
        offer.getByRole(AriaRole.BUTTON, OnTheBoard.button("Put in: " + CARD)).click();
        assertThat(OnTheBoard.card(page, CARD)).isVisible();
        assertThat(OnTheBoard.panel(page)).containsText("version 1");
    }

    private static void helped(Page page) {
        OnTheBoard.press(page, "Helped");
        OnTheBoard.panel(page).getByLabel("Why (may stay empty)").fill("They had no answer to it.");
        OnTheBoard.press(page, "Send");
        assertThat(OnTheBoard.panel(page)).containsText("“They had no answer to it.”");
    }

    private static void withdraw(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("More").setExact(true))
                .click();
        page.getByText("Withdraw from use").click();
        var dialog = OnTheBoard.dialog(page, Pattern.compile("Withdraw.*"));
        dialog.getByRole(AriaRole.TEXTBOX).fill("Their new boiler is another one.");
        dialog.getByRole(AriaRole.BUTTON, OnTheBoard.button("Withdraw")).click();
        assertThat(page.getByText("Their new boiler is another one.").first()).isVisible();
    }

    private static void waitsForItsOwner(DemoTown town, Page page) {
        town.visit(page, "/my-work");
        page.locator("a.vr-work-line")
                .filter(has(CARD))
                .filter(has("Not to be used"))
                .click();
        assertThat(OnTheBoard.panel(page)).containsText("Not to be used: withdrawn");
    }

    /** Of the words that the plan has by now, only those that are ticked give way; Undo brings them back. */
    private static void renew(DemoTown town) {
        var erik = town.signIn("Erik Solberg");
        town.openPlan(erik, "Calder Quay Utilities");
        DemoTown.openSection(erik, "Stage board");
        OnTheBoard.card(erik, TEMPLATE).click();
        OnTheBoard.press(erik, "See what is new");
        var dialog = OnTheBoard.dialog(erik, Pattern.compile(".*version 2"));
        assertThat(dialog).containsText("What is new since version 1");
        assertThat(dialog.locator("ins").first()).isVisible();
        dialog.getByRole(AriaRole.BUTTON, OnTheBoard.button("Take the new version"))
                .click();
        assertThat(OnTheBoard.panel(erik)).containsText("version 2");
        assertThat(OnTheBoard.text(erik, "Customising guide"))
                .hasValue(Pattern.compile(".*twelve months.*", Pattern.DOTALL));
        erik.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .click();
        assertThat(OnTheBoard.panel(erik)).containsText("See what is new");
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
