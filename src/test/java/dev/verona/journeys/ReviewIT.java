package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Piet calls a review, prepares and holds it while Rosa writes too; both sign, and the minutes are opened again as a file. */
@ExtendWith(SharedTown.class)
class ReviewIT {

    private static final String POINT = "Who speaks to their board";
    private static final String NOTE = "Nobody of us has met the chair.";
    private static final String HERS = "Their annual report names her.";
    private static final String ACTION = "Ask for an introduction";

    @Test
    void a_leader_prepares_and_holds_a_review_and_takes_the_minutes_along(DemoTown town) throws IOException {
        var piet = town.signIn("Piet Lindqvist");
        var rosa = town.signIn("Rosa Klein");
        schedule(town, piet);
        assertThat(piet.getByText("Agenda").first()).isVisible();
        addPoint(piet);
        assertThat(piet.locator(".vr-agenda-point").filter(new Locator.FilterOptions().setHasText(POINT)))
                .isVisible();
        var path = piet.url().replaceFirst("^https?://[^/]+", "");
        button(piet, "Begin").click();
        assertThat(piet).hasURL(Pattern.compile(".*/meeting$"));

        town.visit(rosa, path + "/meeting");
        go(piet);
        go(rosa);
        write(rosa, HERS);
        write(piet, NOTE);
        for (var page : List.of(piet, rosa)) {
            assertThat(page.getByText(NOTE).first()).isVisible();
            assertThat(page.getByText(HERS).first()).isVisible();
        }
        action(piet);
        assertThat(rosa.getByText(ACTION).first()).isVisible();

        button(piet, "End review").click();
        assertThat(piet.getByText(Pattern.compile("Say first who was there"))).isVisible();
        attend(piet, "Piet Lindqvist");
        attend(piet, "Rosa Klein");
        attend(piet, "Tom Adeyemi");
        button(piet, "End review").click();
        assertThat(piet).hasURL(Pattern.compile(".*/minutes$"));
        button(piet, "Sign minutes").click();
        town.visit(rosa, path + "/minutes");
        button(rosa, "Sign minutes").click();
        assertThat(piet.getByText("Signed").first()).isVisible();
        assertThat(button(piet, "Add correction")).isVisible();

        var file = piet.waitForDownload(() -> piet.locator("a.vr-export-file")
                .filter(new Locator.FilterOptions().setHasText("Word"))
                .click());
        assertThat(file.suggestedFilename())
                .startsWith("minutes-keldale-brewing-")
                .endsWith(".docx");
        try (var in = Files.newInputStream(file.path());
                var word = new XWPFDocument(in);
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains(POINT, NOTE, HERS, ACTION, "Piet Lindqvist", "Rosa Klein");
        }
        town.assertNobodyComplained();
    }

    private static void schedule(DemoTown town, Page page) {
        town.visit(page, "/reviews");
        button(page, "Schedule review").click();
        var dialog = dialog(page, "Schedule a review");
        dialog.getByLabel("What is reviewed").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Account\\s*$")))
                .click();
        choose(page, dialog, "Account", "Keldale Brewing");
        var people = dialog.getByLabel("Who comes, besides you");
        for (var person : List.of("Rosa Klein", "Tom Adeyemi")) {
            people.fill(person);
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(person))
                    .first()
                    .click();
        }
        people.press("Escape");
        button(dialog, "Schedule").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Review: Keldale Brewing");
    }

    private static void addPoint(Page page) {
        button(page, "Add point").first().click();
        var dialog = dialog(page, "Add a point");
        dialog.getByLabel("What is to be talked about").fill(POINT);
        button(dialog, "Add point").click();
        assertThat(dialog).hasCount(0);
    }

    private static void go(Page page) {
        page.locator(".vr-meeting-go")
                .filter(new Locator.FilterOptions().setHasText(POINT))
                .click();
        assertThat(page.locator("h2.vr-meeting-title")).hasText(POINT);
    }

    private static void write(Page page, String words) {
        page.getByLabel("What was said").fill(words);
        button(page, "Write down").click();
        assertThat(page.locator(".vr-review-entry").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    private static void action(Page page) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Write down"))
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Action item"))
                .click();
        page.getByLabel("What is to be done").fill(ACTION);
        var owner = page.getByLabel("Owner");
        owner.fill("Tom Adeyemi");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Tom Adeyemi"))
                .first()
                .click();
        button(page, "Write down").click();
        assertThat(page.locator(".vr-review-entry").filter(new Locator.FilterOptions().setHasText(ACTION)))
                .isVisible();
    }

    private static void attend(Page page, String person) {
        page.locator(".vr-review-people li")
                .filter(new Locator.FilterOptions().setHasText(person))
                .locator("vaadin-select")
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Present"))
                .click();
        assertThat(page.locator(".vr-review-people li")
                        .filter(new Locator.FilterOptions().setHasText(person))
                        .locator("vaadin-select-value-button"))
                .hasText("Present");
    }

    private static void choose(Page page, Locator dialog, String label, String option) {
        var field = dialog.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(option);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile(title + ".*")));
    }
}
