package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;

/** How an administrator brings a few rows of a CRM in. */
final class Importing {

    static final String ACCOUNTS = """
            account,sector,year_established,revenue,employees,office_location,subsidiary_of
            Fenwick Foods,food,1996,120.5,300,Kenya,
            Marlow Mills,food,1987,80,210,Kenya,
            Brackenmoor Dairies,dairy,1950,900,4000,United Kingdom,
            """;
    static final String PIPELINE = """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
            UNDO0001,Moses Frase,GTX Plus,Fenwick Foods,Engaging,2026-01-20,,
            UNDO0002,Moses Frase,GTX Plus,Marlow Mills,Engaging,2026-01-21,,
            UNDO0003,Moses Frase,GTX Plus,Marlow Mills,Engaging,2026-01-22,,
            """;

    /** In milliseconds, on a machine that is busy. */
    private static final Duration THOUSANDS_OF_ROWS = Duration.ofMinutes(2);

    private Importing() {}

    /** Through the wizard, to its end. */
    static void imported(DemoTown town, Page page, Path... files) {
        town.visit(page, "/accounts/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        for (var file : files) {
            assertThat(page.getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText(file.getFileName() + ": ")))
                    .isVisible();
        }
        button(page, "Look at the columns").click();
        button(page, "Preview").click();
        button(page, "Import ").last().click();
        DemoTown.assertShown(heading(page, "Imported"), THOUSANDS_OF_ROWS);
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
