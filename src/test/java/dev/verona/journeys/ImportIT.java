package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator brings a whole CRM in through the wizard, twice; the second time there is nothing left to do. */
class ImportIT {

    private static final Path[] FILES = Stream.of(
                    "accounts.csv", "products.csv", "sales_teams.csv", "sales_pipeline.csv")
            .map(name -> Path.of("src/test/resources/crm", name))
            .toArray(Path[]::new);

    /** How long the import may take on a busy machine, in milliseconds. */
    private static final Duration WHOLE_CRM = Duration.ofMinutes(8);

    @TempDir
    Path folder;

    @Test
    void eight_thousand_eight_hundred_opportunities_come_in_once() {
        try (var town = DemoTown.found(folder)) {
            var sam = town.signIn("Sam Whitlock");
            town.visit(sam, "/accounts/import");
            preview(sam);
            assertThat(opportunities(sam)).containsText("8,800");
            button(sam, "Import ").click();
            DemoTown.assertShown(heading(sam, "Imported"), WHOLE_CRM);
            assertThat(opportunities(sam)).containsText("8,800");

            button(sam, "Import other files").click();
            preview(sam);
            assertThat(sam.getByText("Verona knows all of this already")).isVisible();
            assertThat(opportunities(sam)).containsText("8,800 same");
            town.assertNobodyComplained();
        }
    }

    /** Hands the files over, and takes what the wizard found out about them. */
    private static void preview(Page page) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(FILES);
        for (var file : FILES) {
            assertThat(page.getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText(file.getFileName() + ": ")))
                    .isVisible();
        }
        button(page, "Look at the columns").click();
        button(page, "Preview").click();
        assertThat(opportunities(page)).isVisible();
    }

    private static Locator opportunities(Page page) {
        return page.locator(".vr-tiles > *").filter(new Locator.FilterOptions().setHasText("Opportunities"));
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
