package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import dev.verona.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the README and of the tour, from the demo company as it is founded today: {@code docs/pictures} runs it. It is no test,
 * and no build takes pictures unasked.
 */
@Tag("pictures")
class PicturesIT {

    private static final Path IMAGES = Path.of("docs", "images");

    @TempDir
    static Path folder;

    @Test
    void take() throws IOException {
        try (var town = DemoTown.found(folder)) {
            var visitor = town.visitor("/login", 1440, 900, false);
            assertThat(visitor.getByText("Tom Adeyemi")).isVisible();
            shoot(visitor, "sign-in");

            var tom = town.signIn("Tom Adeyemi");
            calm(tom, ColorScheme.LIGHT);
            assertThat(tour(tom)).isVisible();
            shoot(tom, "first-run");
            tour(tom)
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Do not show again"))
                    .click();
            assertThat(tour(tom)).hasCount(0);
            town.visit(tom, "/accounts");
            assertThat(tom.getByText("Oakmere Creamery").first()).isVisible();
            shoot(tom, "accounts");
            town.visit(tom, "/accounts/brackenmoor");
            shoot(tom, "account");
            town.openPlan(tom, "Brackenmoor Dairies");
            shoot(tom, "plan");
            DemoTown.openSection(tom, "Stage board");
            assertThat(tom.locator(".vr-stage").first()).isVisible();
            shoot(tom, "board");
            calm(tom, ColorScheme.DARK);
            shoot(tom, "board-dark");
            calm(tom, ColorScheme.LIGHT);
            DemoTown.openSection(tom, "Who did what");
            assertThat(tom.locator(".vr-timeline-entry").first()).isVisible();
            shoot(tom, "history");
            DemoTown.openSection(tom, "Compare");
            assertThat(tom.locator(".vr-compare-section").first()).isVisible();
            shoot(tom, "compare");
            DemoTown.openSection(tom, "Who wrote it");
            assertThat(tom.locator(".vr-passages").first()).isVisible();
            shoot(tom, "authors");
            DemoTown.openSection(tom, "Stage board");
            tom.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look back"))
                    .click();
            assertThat(tom.locator(".vr-past")).isVisible();
            for (int marks = 0; marks < 7; marks++) {
                var what = tom.locator(".vr-past-what").textContent();
                tom.keyboard().press("{");
                assertThat(tom.locator(".vr-past-what")).not().hasText(what);
            }
            shoot(tom, "past");

            town.visit(tom, "/library");
            assertThat(tom.getByText("Board brochure").first()).isVisible();
            shoot(tom, "library");
            town.visit(tom, "/library/board-brochure");
            assertThat(tom.locator(".vr-asset-reason")).isVisible();
            shoot(tom, "asset");
            town.visit(tom, "/rules");
            assertThat(tom.getByText("Brand manager above two million").first()).isVisible();
            shoot(tom, "rules");
            town.visit(tom, "/leads");
            assertThat(tom.getByText("Reactor cooling").first()).isVisible();
            shoot(tom, "leads");
            town.visit(tom, "/inbox");
            assertThat(tom.getByText("called you in").first()).isVisible();
            shoot(tom, "inbox");
            town.visit(tom, "/disputes");
            tom.locator("a.vr-dispute-name")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("The harbour offer"))
                    .click();
            assertThat(tom.locator("#stake")).isVisible();
            shoot(tom, "dispute");
            town.visit(tom, "/segments/dairy-and-beverage");
            assertThat(tom.getByText("Brackenmoor Dairies").first()).isVisible();
            shoot(tom, "segment");
            town.visit(tom, "/playbooks/dairy-and-beverage");
            assertThat(tom.getByText("in force").first()).isVisible();
            shoot(tom, "playbook");
            town.visit(tom, "/reviews/" + Ids.named("demo", "review", "top-ten") + "/minutes");
            assertThat(tom.getByText("signed").first()).isVisible();
            shoot(tom, "minutes");
            town.visit(tom, "/who-to-call");
            assertThat(tom.getByText("Stale").first()).isVisible();
            shoot(tom, "who-to-call");
            town.openPlan(tom, "Brackenmoor Dairies");
            DemoTown.openSection(tom, "Discussion");
            assertThat(tom.getByText("Resolve").first()).isVisible();
            shoot(tom, "discussion");
            DemoTown.openSection(tom, "Stakeholders");
            assertThat(tom.getByText("Agnes Thornbury").first()).isVisible();
            shoot(tom, "stakeholders");
            DemoTown.openSection(tom, "Export");
            assertThat(tom.locator(".vr-export-file").first()).isVisible();
            shoot(tom, "export");
            town.visit(tom, "/ledger");
            assertThat(tom.locator(".vr-chart").first()).isVisible();
            shoot(tom, "ledger");
            town.visit(tom, "/accounts/brackenmoor");
            var decisions = tom.locator("#decisions");
            decisions.getByText("What stood then").first().click();
            assertThat(decisions.getByText("Open the plan as it stood then")).isVisible();
            decisions.scrollIntoViewIfNeeded();
            shoot(tom, "decision");
            town.openPlan(tom, "Brackenmoor Dairies");
            DemoTown.openSection(tom, "Who did what");
            assertThat(tom.locator(".vr-timeline-entry").first()).isVisible();

            tom.setViewportSize(390, 844);
            shoot(tom, "phone-history");
            DemoTown.openSection(tom, "Stage board");
            assertThat(tom.locator(".vr-stage").first()).isVisible();
            shoot(tom, "phone-board");

            var ines = town.signIn("Ines Okafor");
            calm(ines, ColorScheme.DARK);
            town.visit(ines, "/plans");
            assertThat(ines.getByText("Oakmere Creamery").first()).isVisible();
            shoot(ines, "plans-dark");
            calm(ines, ColorScheme.LIGHT);
            town.visit(ines, "/portfolio");
            assertThat(ines.locator(".vr-portfolio-table")).isVisible();
            shoot(ines, "portfolio");
            town.visit(ines, "/the-number");
            assertThat(ines.getByText("commit").first()).isVisible();
            shoot(ines, "the-number");

            var rosa = town.signIn("Rosa Klein");
            calm(rosa, ColorScheme.LIGHT);
            town.visit(rosa, "/my-ten");
            assertThat(rosa.getByText("Brackenmoor Dairies").first()).isVisible();
            shoot(rosa, "my-ten");

            var sam = town.signIn("Sam Whitlock");
            calm(sam, ColorScheme.LIGHT);
            town.visit(sam, "/people");
            assertThat(sam.getByText("Hana Brandt")).isVisible();
            shoot(sam, "people");
            Importing.imported(
                    town,
                    sam,
                    Files.writeString(folder.resolve("accounts.csv"), Importing.ACCOUNTS),
                    Files.writeString(folder.resolve("sales_pipeline.csv"), Importing.PIPELINE));
            sam.getByText("What it did, and undo").click();
            assertThat(sam.getByText("Marlow Mills").first()).isVisible();
            shoot(sam, "import");
        }
    }

    private static com.microsoft.playwright.Locator tour(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Tour"));
    }

    private static void calm(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void shoot(Page page, String name) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        // Pictures and styles that are still on their way, and the bar that says so.
        page.waitForTimeout(1200);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(IMAGES.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
