package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales and Marketing in one plan at one time: neither waits for the other, overwrites the other, or reloads. */
class TwoPeopleIT {

    private static final String TOM = "Tom Adeyemi";
    private static final String ROSA = "Rosa Klein";

    @TempDir
    static Path folder;

    private static DemoTown town;

    private Page tom;
    private Page rosa;

    @BeforeAll
    static void found() {
        town = DemoTown.found(folder);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @BeforeEach
    void both_open_the_plan() {
        tom = town.signIn(TOM);
        rosa = town.signIn(ROSA);
        town.openPlan(tom, "Brackenmoor Dairies");
        town.openPlan(rosa, "Brackenmoor Dairies");
        assertThat(focus(tom)).isVisible();
        assertThat(focus(rosa)).isVisible();
    }

    @AfterEach
    void leave() {
        tom.context().close();
        rosa.context().close();
        town.assertNobodyComplained();
    }

    @Test
    void both_write_in_one_statement_and_every_word_of_both_stays() {
        var before = focus(tom).inputValue();

        write(tom, "Control+End", " The third dairy decides in spring.");
        assertThat(focus(rosa)).hasValue(before + " The third dairy decides in spring.");
        assertThat(rosa.locator(".vr-here")).containsText(TOM + " is in Focus statement");
        assertThat(rosa.locator("[data-flash='" + TOM + "'] .vr-focus-text")).isVisible();

        var ends = " Steam at night is free.";
        var begins = "Seen at Tarn Fell: ";
        focus(tom).click();
        tom.keyboard().press("Control+End");
        focus(rosa).click();
        rosa.keyboard().press("Control+Home");
        for (var at = 0; at < Math.max(ends.length(), begins.length()); at++) {
            if (at < ends.length()) {
                tom.keyboard().type(ends.substring(at, at + 1));
            }
            if (at < begins.length()) {
                rosa.keyboard().type(begins.substring(at, at + 1));
            }
        }
        var both = begins + before + " The third dairy decides in spring." + ends;
        assertThat(focus(tom)).hasValue(both);
        assertThat(focus(rosa)).hasValue(both);
        assertThat(tom.locator("[data-flash='" + ROSA + "'] .vr-focus-text")).isVisible();

        DemoTown.openSection(tom, "Who did what");
        assertThat(history(tom, TOM, "focus statement").first()).isVisible();
        assertThat(history(tom, ROSA, "focus statement").first()).isVisible();
        town.assertNobodyComplained();
    }

    @Test
    void of_two_values_for_one_field_the_second_person_chooses_knowingly() {
        var theirs = "41";
        var mine = "43";
        target(rosa).click();
        target(rosa).fill(mine);
        target(tom).fill(theirs);
        target(tom).press("Tab");
        assertThat(rosa.locator("[data-flash='" + TOM + "']").first()).isVisible();
        assertThat(target(rosa)).hasValue(mine);

        target(rosa).press("Tab");
        var dialog = rosa.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Two values for Target"));
        assertThat(dialog).containsText(TOM + " changed this while you did");
        assertThat(dialog.locator(".vr-choice-value")).hasText(new String[] {theirs, mine});
        assertThat(target(tom)).hasValue(theirs);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine"))
                .click();
        assertThat(target(tom)).hasValue(mine);
        assertThat(target(rosa)).hasValue(mine);

        DemoTown.openSection(rosa, "Who did what");
        assertThat(history(rosa, TOM, theirs).first()).isVisible();
        assertThat(history(rosa, ROSA, mine).first()).isVisible();
        town.assertNobodyComplained();
    }

    @Test
    void what_is_written_without_a_connection_arrives_when_it_is_back() {
        var before = focus(tom).inputValue();

        tom.context().setOffline(true);
        write(tom, "Control+End", " Written in a tunnel.");
        write(rosa, "Control+Home", "Meanwhile: ");
        assertThat(rosa.locator(".vr-focus-text .vr-joint-state")).hasText(Pattern.compile("Saved .+"));
        assertThat(focus(rosa)).hasValue("Meanwhile: " + before);
        assertThat(focus(tom)).hasValue(before + " Written in a tunnel.");

        tom.context().setOffline(false);
        var both = "Meanwhile: " + before + " Written in a tunnel.";
        assertThat(focus(rosa)).hasValue(both);
        assertThat(focus(tom)).hasValue(both);
        town.assertNobodyComplained();
    }

    private static Locator focus(Page page) {
        return page.locator(".vr-focus-text textarea");
    }

    private static Locator target(Page page) {
        return page.locator(".vr-objective")
                .first()
                .getByLabel("Target", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator history(Page page, String who, String what) {
        return page.locator(".vr-timeline-entry")
                .filter(new Locator.FilterOptions().setHasText(who))
                .filter(new Locator.FilterOptions().setHasText(what));
    }

    private static void write(Page page, String key, String words) {
        focus(page).click();
        page.keyboard().press(key);
        page.keyboard().type(words);
    }
}
