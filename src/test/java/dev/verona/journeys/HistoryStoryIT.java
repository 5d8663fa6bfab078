package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One story of two people: Sales asks, both write, both agree; one spoils it; the other goes back to what was agreed, compares, restores it, and takes that
 * back too.
 */
class HistoryStoryIT {

    private static final String ASKED_FOR = "Which ovens are worth a survey";
    private static final String FIT = "Criteria of fit";
    private static final String READINESS = "Criteria of readiness";
    private static final String JUNS = "Two ovens above 4 MW at one site.";
    private static final String NADIAS = " The plant manager owns the gas bill.";
    private static final String SPOILT = "Sell more.";

    @TempDir
    Path folder;

    @Test
    void what_was_agreed_and_spoilt_is_found_in_the_past_compared_restored_and_the_restoring_undone() {
        try (var town = DemoTown.found(folder)) {
            var nadia = town.signIn("Nadia Brooks");
            var jun = town.signIn("Jun Sato");
            town.openPlan(nadia, "Pellworth Coatings");
            town.openPlan(jun, "Pellworth Coatings");
            DemoTown.openSection(nadia, "Stage board");
            DemoTown.openSection(jun, "Stage board");

            agree(nadia, jun);
            OnTheBoard.writeOver(nadia, FIT, SPOILT);
            assertThat(OnTheBoard.text(jun, FIT)).hasValue(SPOILT);

            travelBack(jun);
            jun.getByRole(AriaRole.LINK, named("Compare with now")).click();
            var changes = jun.locator(".vr-compare");
            assertThat(changes.locator("ins").filter(saying("Sell more"))).isVisible();
            assertThat(changes.locator("del").filter(saying("Two ovens")).first())
                    .isVisible();

            restore(jun);
            assertThat(OnTheBoard.text(nadia, FIT)).hasValue(JUNS + NADIAS);
            assertThat(changes.locator("ins").filter(saying("Sell more"))).hasCount(0);

            jun.locator("vaadin-notification-card")
                    .filter(saying("Restored as it was"))
                    .getByRole(AriaRole.BUTTON, OnTheBoard.button("Undo"))
                    .click();
            assertThat(OnTheBoard.text(nadia, FIT)).hasValue(SPOILT);
            assertThat(changes.locator("ins").filter(saying("Sell more"))).isVisible();
            town.assertNobodyComplained();
        }
    }

    /** A request, two authors of one text, a review, an agreement. */
    private static void agree(Page sales, Page marketing) {
        OnTheBoard.ask(sales, ASKED_FOR, "One page by which we both judge a coater.");
        OnTheBoard.card(marketing, ASKED_FOR).click();
        OnTheBoard.press(marketing, "Take it up");
        OnTheBoard.write(marketing, FIT, JUNS);
        OnTheBoard.write(marketing, READINESS, "A gas contract that ends within two years.");
        OnTheBoard.card(sales, ASKED_FOR).click();
        OnTheBoard.write(sales, FIT, NADIAS);
        assertThat(OnTheBoard.text(marketing, FIT)).hasValue(JUNS + NADIAS);
        OnTheBoard.press(marketing, "Submit for review");
        OnTheBoard.press(sales, "Agree");
        assertThat(OnTheBoard.panel(marketing)).containsText("Agreed by both functions");
    }

    /** Back over what spoilt it, to the agreement: read-only, and unmistakably in the past. */
    private static void travelBack(Page page) {
        page.getByRole(AriaRole.LINK, named("Look back")).click();
        var past = page.getByRole(AriaRole.REGION, named("Time travel"));
        assertThat(past).containsText("Nadia Brooks");
        var what = past.locator(".vr-past-what");
        for (int step = 0; step < 5 && !what.textContent().contains("agreed to the lead standard"); step++) {
            var before = what.textContent();
            page.getByRole(AriaRole.BUTTON, named("One sitting back")).click();
            assertThat(what).not().hasText(before);
        }
        assertThat(what).containsText("agreed to the lead standard");
        OnTheBoard.card(page, ASKED_FOR).click();
        assertThat(OnTheBoard.panel(page)).containsText("Agreed by both functions");
        assertThat(OnTheBoard.text(page, FIT)).hasValue(JUNS + NADIAS);
        assertThat(OnTheBoard.text(page, FIT)).hasAttribute("readonly", Pattern.compile(".*"));
    }

    private static void restore(Page page) {
        page.locator(".vr-compare .vr-card")
                .filter(saying(ASKED_FOR))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore…"))
                .click();
        var dialog = OnTheBoard.dialog(page, Pattern.compile("Restore as it was"));
        assertThat(dialog).containsText("Others worked on this since");
        assertThat(dialog).containsText("Nadia Brooks");
        dialog.getByRole(AriaRole.BUTTON, OnTheBoard.button("Restore")).click();
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
