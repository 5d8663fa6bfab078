package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team runs a playbook for an account (practice 28). */
class PlaybookIT {

    private static final String PLAY = "Service instead of a discount";

    @TempDir
    Path folder;

    @Test
    void a_team_starts_a_play_says_what_became_of_it_and_gives_back_what_it_learned() {
        try (var town = DemoTown.found(folder)) {
            var tom = town.signIn("Tom Adeyemi");
            var rosa = town.signIn("Rosa Klein");
            visit(town, tom);
            assertThat(run(tom, "Proof from a dairy like theirs")).isVisible();

            button(tom, "Start a play").click();
            var dialog = tom.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Play", new Locator.GetByLabelOptions().setExact(true))
                    .click();
            tom.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(".*" + PLAY)))
                    .click();
            assertThat(dialog.getByLabel(Pattern.compile("^Objective: The price holds")))
                    .isChecked();
            button(dialog, "Start it").click();
            assertThat(run(tom, PLAY)).containsText("0 of 2 done");

            visit(town, rosa);
            assertThat(run(rosa, PLAY)).containsText("0 of 2 done");
            button(run(rosa, PLAY), "Helped").click();
            run(rosa, PLAY).getByLabel("Why").fill("They asked for the spares, not for a discount");
            button(run(rosa, PLAY), "Send").click();
            assertThat(run(tom, PLAY)).containsText("They asked for the spares");

            button(run(tom, PLAY), "Offer something to this play").click();
            tom.getByLabel("What of this plan").fill("Action: List what else");
            tom.getByRole(AriaRole.OPTION).first().click();
            tom.getByLabel("What it did for you").fill("Do it before the first meeting on the price.");
            button(tom.getByRole(AriaRole.DIALOG), "Offer it").click();
            assertThat(tom.getByText("Offered. You find the answer at the playbook."))
                    .isVisible();

            town.visit(rosa, "/playbooks/dairy-and-beverage");
            var offer = rosa.locator("#offers li")
                    .filter(new Locator.FilterOptions().setHasText("before the first meeting on the price"));
            button(offer, "Take it into the draft").click();
            rosa.getByLabel("Why it is taken").fill("The price is asked for first everywhere.");
            button(rosa.getByRole(AriaRole.DIALOG), "Take it").click();
            assertThat(offer).containsText("Accepted by Rosa Klein: “The price is asked for first everywhere.”");

            town.visit(rosa, "/playbooks/dairy-and-beverage?tab=draft");
            var leo = town.signIn("Leo Varga");
            town.visit(leo, "/playbooks/dairy-and-beverage?tab=draft");
            write(rosa).fill("The price holds, and nobody asked for less");
            assertThat(write(leo)).hasValue("The price holds, and nobody asked for less");

            button(run(tom, PLAY), "Take the play back").click();
            button(tom.getByRole(AriaRole.ALERTDIALOG), "Take it back").click();
            assertThat(tom.locator("#taken-back")).containsText("Nothing of it stays.");
            DemoTown.openSection(tom, "Who did what");
            assertThat(tom.getByText(Pattern.compile("started the play “" + PLAY))
                            .first())
                    .isVisible();
            town.assertNobodyComplained();
        }
    }

    /** The objective of the play, where it is written. */
    private static Locator write(Page page) {
        var fold = page.locator(".vr-play-fold").filter(new Locator.FilterOptions().setHasText(PLAY));
        if (fold.getAttribute("opened") == null) {
            fold.locator("vaadin-details-summary").click();
        }
        return fold.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Objective"));
    }

    private static void visit(DemoTown town, Page page) {
        town.openPlan(page, "Brackenmoor Dairies");
        DemoTown.openSection(page, "Plays");
    }

    private static Locator run(Page page, String play) {
        return page.locator("section.vr-play").filter(new Locator.FilterOptions().setHasText(play));
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
