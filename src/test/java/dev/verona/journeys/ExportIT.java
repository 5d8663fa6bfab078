package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openpdf.text.pdf.PdfReader;

/** A plan is taken out of the house, and the files are opened again. */
@ExtendWith(SharedTown.class)
class ExportIT {

    @Test
    void slides_hold_what_the_plan_says(DemoTown town) throws IOException {
        var tom = town.signIn("Tom Adeyemi");
        town.openPlan(tom, "Brackenmoor Dairies");
        DemoTown.openSection(tom, "Export");
        var now = slides(download(tom, "PowerPoint"));
        assertThat(now).contains("Brackenmoor Dairies", "A third off the gas bill", "Value proposition from Marketing");
        town.assertNobodyComplained();
    }

    @Test
    void a_moment_before_the_plan_is_refused_beside_its_field_and_nothing_is_on_offer(DemoTown town)
            throws IOException {
        var rosa = town.signIn("Rosa Klein");
        town.openPlan(rosa, "Brackenmoor Dairies");
        DemoTown.openSection(rosa, "Export");
        var file = download(rosa, "PDF");
        assertThat(file.suggestedFilename()).matches("brackenmoor-dairies-\\d{4}-\\d\\d-\\d\\d\\.pdf");
        var reader = new PdfReader(Files.readAllBytes(file.path()));
        assertThat(reader.getNumberOfPages()).isGreaterThan(2);

        var day = rosa.locator("vaadin-date-time-picker input").first();
        var time = rosa.locator("vaadin-date-time-picker input").last();
        day.fill("1/1/2001");
        day.press("Tab");
        time.fill("10:00 AM");
        time.press("Tab");
        assertThat(rosa.getByText("The plan did not exist yet then.")).isVisible();
        assertThat(rosa.locator("a.vr-export-file[href]")).hasCount(0);
        town.assertNobodyComplained();
    }

    @Test
    void a_playbook_goes_along_with_its_plays_and_their_steps(DemoTown town) throws IOException {
        var tom = town.signIn("Tom Adeyemi");
        town.visit(tom, "/playbooks/dairy-and-beverage");
        var file = download(tom, "PowerPoint");
        assertThat(file.suggestedFilename()).endsWith(".pptx");
        assertThat(slides(file)).contains("Proof from a dairy like theirs");
        var reader = new PdfReader(Files.readAllBytes(download(tom, "PDF").path()));
        assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        town.assertNobodyComplained();
    }

    private static Download download(Page page, String format) {
        return page.waitForDownload(() -> page.locator("a.vr-export-file")
                .filter(new Locator.FilterOptions().setHasText(format))
                .click());
    }

    private static String slides(Download file) throws IOException {
        assertThat(file.suggestedFilename()).endsWith(".pptx");
        try (var in = Files.newInputStream(file.path());
                var show = new XMLSlideShow(in)) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance)
                    .map(XSLFTextShape.class::cast)
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining("\n"));
        }
    }
}
