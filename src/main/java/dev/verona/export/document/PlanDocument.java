package dev.verona.export.document;

import dev.verona.plan.api.PlanAsOf;
import dev.verona.shell.ui.Formats;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/** A plan as a file. */
public final class PlanDocument {

    private static final int LONGEST_NAME = 80;

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
        var words = Normalizer.normalize(then.plan().accountName(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
        var name = words.isEmpty() ? "plan" : words;
        var part = switch (format) {
            case CONTRIBUTIONS -> "-contributions";
            case ACTIONS -> "-action-items";
            case SLIDES, TEXT, PDF, WORKBOOK -> "";
        };
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + part + "-" + formats.day(moment) + "."
                + format.ending();
    }
}
