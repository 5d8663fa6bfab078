package dev.verona.export.document;

import dev.verona.playbook.api.PlaybookView;
import dev.verona.shell.ui.Formats;
import java.util.List;

/** The version of a playbook that is in force, as a file. */
public final class PlaybookDocument {

    /** What a playbook can be taken along as. */
    public static final List<ExportFormat> FORMATS = List.of(ExportFormat.SLIDES, ExportFormat.TEXT, ExportFormat.PDF);

    private final PlaybookView playbook;
    private final Formats formats;

    /** @param formats how whoever takes it along writes dates */
    public PlaybookDocument(PlaybookView playbook, Formats formats) {
        this.playbook = playbook;
        this.formats = formats;
    }

    /** @throws IllegalArgumentException for a format that playbooks have none of */
    public byte[] as(ExportFormat format) {
        var paper = PlaybookPaper.of(playbook, formats);
        return switch (format) {
            case SLIDES -> SlidesWriter.write(paper);
            case TEXT -> WordWriter.write(paper);
            case PDF -> PdfPages.write(paper);
            case WORKBOOK, CONTRIBUTIONS, ACTIONS ->
                throw new IllegalArgumentException("Playbooks are not written as " + format.label());
        };
    }

    /** As in {@code playbook-dairy-beverage-version-3.pptx}. */
    public String name(ExportFormat format) {
        return FileNames.of("playbook " + playbook.title(), "playbook") + "-version-" + playbook.inForce() + "."
                + format.ending();
    }
}
