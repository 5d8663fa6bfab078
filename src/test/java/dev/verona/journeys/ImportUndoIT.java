package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator imports the wrong file and takes it back; what a salesperson has made of it meanwhile stays, and is listed. */
class ImportUndoIT {

    /** Enough that taking them back takes several commits. */
    private static final int MANY = 3_000;

    /** Taking back so many, and starting in the middle of it, may take a machine that is busy longer than what a person waits for. */
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @TempDir
    Path crm;

    @Test
    void what_others_have_worked_on_is_kept_and_the_rest_goes() throws IOException {
        var files = new Path[] {
            Files.writeString(crm.resolve("accounts.csv"), Importing.ACCOUNTS),
            Files.writeString(crm.resolve("sales_pipeline.csv"), Importing.PIPELINE)
        };
        try (var town = DemoTown.found(folder)) {
            var sam = town.signIn("Sam Whitlock");
            town.visit(sam, "/accounts/brackenmoor");
            var before = industry(sam).innerText();
            Importing.imported(town, sam, files);
            sam.getByText("What it did, and undo").click();
            assertThat(heading(sam, "Import of ")).isVisible();
            assertThat(sam.getByText("Marlow Mills").first()).isVisible();
            assertAccessible(sam);
            var address = sam.url();
            town.visit(sam, "/accounts/brackenmoor");
            assertThat(industry(sam)).hasText("dairy");
            assertThat(sam.locator("#imports").getByText("Sam Whitlock imported 1 account changed"))
                    .isVisible();

            var tom = town.signIn("Tom Adeyemi");
            town.visit(tom, "/accounts/fenwick-foods");
            tom.getByLabel("Correct the facts").click();
            tom.getByLabel("Region").fill("North");
            button(tom, "Save").click();
            assertThat(tom.getByRole(AriaRole.DIALOG)).hasCount(0);

            sam.navigate(address);
            button(sam, "Undo this import").click();
            var panel = sam.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Undo this import?"));
            assertThat(panel.getByText("region, by Tom Adeyemi")).isVisible();
            assertAccessible(sam);
            button(panel, "Undo this import").click();
            assertThat(sam.getByText("kept because of later work")).isVisible();

            sam.getByLabel("Kept").click();
            assertThat(sam.getByText("Kept: region, by Tom Adeyemi")).isVisible();
            assertAccessible(sam);
            town.visit(sam, "/accounts/brackenmoor");
            assertThat(industry(sam)).hasText(before);
            town.visit(sam, "/accounts/fenwick-foods");
            assertThat(heading(sam, "Fenwick Foods")).isVisible();
            town.assertNobodyComplained();

            town.visit(sam, "/accounts/marlow-mills");
            assertThat(sam.getByText("came with an import that was undone")).isVisible();
            town.forgetComplaints();

            Importing.imported(town, sam, files);
            town.visit(sam, "/accounts/marlow-mills");
            assertThat(heading(sam, "Marlow Mills")).isVisible();
        }
    }

    @Test
    void an_undo_that_a_sudden_death_interrupts_goes_on_at_the_next_start() throws IOException {
        var rows = new StringBuilder(
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n");
        for (var each = 0; each < MANY; each++) {
            rows.append("KILL%04d,Moses Frase,GTX Plus,Fenwick Foods,Engaging,2026-01-20,,\n".formatted(each));
        }
        var files = new Path[] {
            Files.writeString(crm.resolve("accounts.csv"), Importing.ACCOUNTS),
            Files.writeString(crm.resolve("sales_pipeline.csv"), rows)
        };
        try (var town = DemoTown.found(folder)) {
            var sam = town.signIn("Sam Whitlock");
            Importing.imported(town, sam, files);
            sam.getByText("What it did, and undo").click();
            assertThat(heading(sam, "Import of ")).isVisible();
            var path = URI.create(sam.url()).getPath();
            button(sam, "Undo this import").click();
            var panel = sam.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Undo this import?"));
            button(panel, "Undo this import").click();
            assertThat(sam.getByText("is undoing this import").or(sam.getByText("undid this import")))
                    .isVisible();
            town.kill();
            sam.context().close();
            town.forgetComplaints();

            town.startAgain();
            var later = town.signIn("Sam Whitlock");
            town.visit(later, path);
            DemoTown.assertShown(later.getByText("undid this import"), LONG);
            assertThat(later.getByText("0 kept because of later work")).isVisible();
            town.visit(later, "/accounts?q=Fenwick");
            assertThat(later.getByText("Fenwick Foods")).hasCount(0);
            town.assertNobodyComplained();
        }
    }

    private static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    private static Locator industry(Page page) {
        return page.locator("dt:has-text('Industry') + dd");
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Locator within, String words) {
        return within.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
