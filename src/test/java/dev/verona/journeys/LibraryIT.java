package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales rejects a brochure and lets its second version out; a reference at its cap takes no more visitors, and another one does. */
class LibraryIT {

    private static final String TITLE = "Brochure for maltings";
    private static final String WHY = "The payback holds for one of their kilns alone.";

    @TempDir
    Path folder;

    @Test
    void a_brochure_is_rejected_and_its_second_version_goes_out() throws Exception {
        try (var town = DemoTown.found(folder)) {
            var jun = town.signIn("Jun Sato");
            var tom = town.signIn("Tom Adeyemi");
            add(town, jun);
            draft(jun, "Draft the first version", "maltings.pdf", "Pays for itself in two years.");
            askTom(jun);

            open(tom, town);
            button(tom, "Review version 1").click();
            var review = dialog(tom, "Review version 1");
            button(review, "Reject").click();
            assertThat(review.getByText("Say what does not hold, so that the next version can be better."))
                    .isVisible();
            review.getByLabel("What does not hold").fill(WHY);
            button(review, "Reject").click();
            assertThat(review).hasCount(0);

            assertThat(jun.getByText("Rejected").first()).isVisible();
            assertThat(jun.locator(".vr-asset-reason")).containsText(WHY);
            var erik = town.signIn("Erik Solberg");
            town.visit(erik, path(jun));
            assertThat(erik.getByText("Nothing to show")).isVisible();
            assertThat(erik.getByText("Pays for itself")).hasCount(0);

            button(jun, "New version").click();
            wrongFile(jun);
            draft(jun, null, "maltings.pdf", "Thirty-one months, measured.");
            askTom(jun);
            open(tom, town);
            button(tom, "Review version 2").click();
            button(dialog(tom, "Review version 2"), "Release").click();
            assertThat(dialog(tom, "Review version 2")).hasCount(0);

            assertThat(erik.getByText("Thirty-one months, measured.")).isVisible();
            download(erik);
            visits(town, tom);
            town.assertNobodyComplained();
        }
    }

    private static void add(DemoTown town, Page page) {
        town.visit(page, "/library");
        button(page, "Add asset").click();
        var dialog = dialog(page, "Add asset");
        dialog.getByLabel("Title").fill(TITLE);
        button(dialog, "Add asset").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TITLE);
    }

    /** @param opener what opens the dialog, null when it is open */
    private static void draft(Page page, @org.jspecify.annotations.Nullable String opener, String file, String text) {
        if (opener != null) {
            button(page, opener).click();
        }
        var dialog = dialog(page, "Draft version");
        choose(
                dialog,
                file,
                "%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(dialog.locator(".vr-asset-file")).containsText(file);
        dialog.getByLabel("Text").fill(text);
        dialog.getByLabel("Customising guide").fill("Put in the customer's own kilns.");
        button(dialog, "Save as draft").click();
        assertThat(dialog).hasCount(0);
    }

    /** What is not what its name says is refused where it was chosen, and nothing that was typed is lost. */
    private static void wrongFile(Page page) {
        var dialog = dialog(page, "Draft version 2");
        dialog.getByLabel("Text").fill("Typed before");
        choose(dialog, "drawing.png", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.US_ASCII));
        button(dialog, "Save as draft").click();
        assertThat(dialog.getByRole(AriaRole.ALERT).getByText("SVG pictures can carry scripts"))
                .isVisible();
        assertThat(dialog.getByLabel("Text")).hasValue("Typed before");
    }

    private static void choose(Locator dialog, String name, byte[] bytes) {
        dialog.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", bytes));
    }

    private static void askTom(Page page) {
        button(page, "Ask for a review").first().click();
        var dialog = dialog(page, "Ask for a review");
        var reviewer = dialog.getByLabel("Salesperson");
        reviewer.fill("Tom Adeyemi");
        reviewer.press("Enter");
        button(dialog, "Ask").click();
        assertThat(page.getByText("Tom Adeyemi was asked").first()).isVisible();
    }

    /** From My work, where it waits. */
    private static void open(Page page, DemoTown town) {
        town.visit(page, "/my-work");
        page.locator("a.vr-work-line")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TITLE);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** It comes as an attachment, under its name, with its bytes. */
    private static void download(Page page) throws Exception {
        Download file = page.waitForDownload(
                () -> page.getByText(Pattern.compile("Download maltings")).click());
        assertThat(file.suggestedFilename()).isEqualTo("maltings.pdf");
        assertThat(Files.readString(file.path())).startsWith("%PDF-1.4");
    }

    private static void visits(DemoTown town, Page tom) {
        town.visit(tom, "/library/sundale-main-plant");
        assertThat(tom.getByText("At its cap")).isVisible();
        book(tom, "Brackenmoor");
        assertThat(dialog(tom, "Book a site visit").getByText(Pattern.compile("Sundale Creameries takes 4 visits")))
                .isVisible();
        button(dialog(tom, "Book a site visit"), "Cancel").click();

        town.visit(tom, "/library/keldale-brewhouse");
        book(tom, "Brackenmoor");
        assertThat(tom.locator(".vr-asset-visits li")).hasCount(2);
    }

    private static void book(Page page, String account) {
        button(page, "Book a visit").click();
        var dialog = dialog(page, "Book a site visit");
        var field = dialog.getByLabel("Which account comes");
        field.fill(account);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(account))
                .first()
                .click();
        var day = dialog.getByLabel("On", new Locator.GetByLabelOptions().setExact(true));
        day.click();
        page.locator("vaadin-date-picker-overlay-content").getByText("Today").click();
        button(dialog, "Book").click();
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
