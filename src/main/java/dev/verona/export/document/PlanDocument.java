package dev.verona.export.document;

import dev.verona.plan.api.PlanAsOf;
import dev.verona.shell.ui.Formats;
import java.time.Instant;

/** A plan as a file. */
public final class PlanDocument {

    private final PlanAsOf then;
    private final Instant moment;
    private final Formats formats;

    /**
     * @param then with all that its contributions said
     * @param moment as of which that is
     * @param formats how whoever takes it along writes dates and amounts
     */
    public PlanDocument(PlanAsOf then, Instant moment, Formats formats) {
        this.then = then;
        this.moment = moment;
        this.formats = formats;
    }

    public byte[] as(ExportFormat format) {
        return switch (format) {
            case SLIDES -> SlidesWriter.write(PlanPaper.of(then, moment, formats));
            case TEXT -> WordWriter.write(PlanPaper.of(then, moment, formats));
            case PDF -> PdfPages.write(PlanPaper.of(then, moment, formats));
            case WORKBOOK -> SheetFiles.workbook(PlanSheets.of(then, formats.day(moment), formats));
            case CONTRIBUTIONS -> csv("Contributions");
            case ACTIONS -> csv("Action items");
        };
    }

    private byte[] csv(String sheet) {
        return PlanSheets.of(then, formats.day(moment), formats).stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .map(SheetFiles::csv)
                .orElseThrow();
    }

    /** As in {@code brackenmoor-dairies-2026-03-14.pptx}: letters, digits and hyphens alone, for any file system. */
    public String name(ExportFormat format) {
        var part = switch (format) {
            case CONTRIBUTIONS -> "-contributions";
            case ACTIONS -> "-action-items";
            case SLIDES, TEXT, PDF, WORKBOOK -> "";
        };
        return FileNames.of(then.plan().accountName(), "plan") + part + "-" + formats.day(moment) + "."
                + format.ending();
    }
}
