package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A leader reads the portfolio, follows a question to where it is mended, looks back, and finds who committed to what. */
@ExtendWith(SharedTown.class)
class PortfolioIT {

    @Test
    void a_leader_sees_what_to_ask_about_and_drills_down(DemoTown town) {
        var ines = town.signIn("Ines Okafor");
        town.visit(ines, "/portfolio");
        assertThat(heading(ines, "Ask about")).isVisible();
        int asks = ines.locator(".vr-asks ol > li").count();
        assertThat(asks).isBetween(3, 7);
        assertThat(ines.getByText(Pattern.compile("10\\.6M of .*11M"))).isVisible();
        assertThat(heading(ines, "Waits for a decision")).isVisible();

        var row = ines.locator(".vr-portfolio-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Velden Resins"));
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("points hold at Velden")))
                .click();
        assertThat(ines.getByText(Pattern.compile("^\\d+ of 15 points hold$"))).isVisible();
        ines.locator(".vr-health-points a")
                .filter(new Locator.FilterOptions().setHasText("has no contribution from Marketing"))
                .first()
                .click();
        assertThat(ines.locator(".vr-stage.vr-looked-at")).isVisible();

        town.visit(ines, "/portfolio");
        ines.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("As of"))
                .fill(ago(ines, 90));
        ines.keyboard().press("Enter");
        assertThat(ines.getByText(Pattern.compile("as of the end of"))).isVisible();
        assertThat(ines.getByText(Pattern.compile("10\\.6M of .*11M"))).hasCount(0);

        town.visit(ines, "/the-number");
        assertThat(ines.getByText("The dairies have their proof.").first()).isVisible();
        town.assertNobodyComplained();
    }

    /** As the browser's date field reads it. */
    private static String ago(Page page, int days) {
        return String.valueOf(page.evaluate(
                "days => new Date(Date.now() - days * 864e5).toLocaleDateString(navigator.language)", days));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
