package dev.verona.export.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.export.document.ExportFormat;
import dev.verona.shared.FileContent;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;

/** Files of one thing, to be taken along. Each is made when it is fetched, of what its reader may read then. */
@StyleSheet("context://verona/css/export.css")
final class FilesCard extends Section {

    private static final long serialVersionUID = 1L;

    /** A file that was made. */
    record Made(String name, FileContent content) {}

    /**
     * @param id of the card's heading
     * @param make asks for the thing as whoever looks, and writes it; what it refuses is not fetched
     */
    FilesCard(String id, String title, List<ExportFormat> formats, Function<ExportFormat, Made> make) {
        var files = new UnorderedList();
        files.addClassName("vr-export-files");
        formats.forEach(format -> files.add(new ListItem(file(format, make))));
        var heading = new H2(title);
        heading.setId(id);
        add(heading, files);
        getElement().setAttribute("aria-labelledby", id);
        addClassNames("vr-card", "vr-export", "vr-no-print");
    }

    private static Anchor file(ExportFormat format, Function<ExportFormat, Made> make) {
        var name = new Span(format.label());
        name.addClassName("vr-export-name");
        var link = new Anchor();
        link.addClassName("vr-export-file");
        link.setDownload(true);
        link.setHref(DownloadHandler.fromInputStream(event -> fetch(format, make)));
        link.add(ExportPanel.icon(format).create(), new Div(name));
        return link;
    }

    private static DownloadResponse fetch(ExportFormat format, Function<ExportFormat, Made> make) {
        try {
            var made = make.apply(format);
            var bytes = made.content().bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), made.name(), format.contentType(), bytes.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(404);
        } catch (Rejection refused) {
            return DownloadResponse.error(403);
        }
    }
}
