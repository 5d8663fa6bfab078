package dev.verona.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.library.api.AssetFile;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Version;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import dev.verona.shared.file.FileType;
import java.io.ByteArrayInputStream;

/**
 * What a version says, as far as a browser shows it without running anything: its text, pictures, and PDF in the browser's own reader. Whatever else it holds is
 * fetched as an attachment. Each fetch is asked of the library anew, by whoever looks.
 */
final class Preview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient LibraryAnswers answers;
    private final AssetId asset;
    private final int version;

    Preview(LibraryAnswers answers, AssetView asset, Version version) {
        this.answers = answers;
        this.asset = asset.id();
        this.version = version.number();
        getContent().addClassNames("vr-stack", "vr-asset-preview");
        var content = version.content();
        if (content == null) {
            return;
        }
        if (content.file() != null) {
            file(content.file(), asset.row().title());
        }
        if (!content.text().isBlank()) {
            getContent().add(prose(content.text()));
        }
        if (!content.guide().isBlank()) {
            getContent().add(new H3("Customising guide"), prose(content.guide()));
        }
    }

    private void file(AssetFile file, String title) {
        var type = FileType.ofContentType(file.contentType()).orElse(null);
        if (type != null && type.isPicture()) {
            var picture =
                    new Image(DownloadHandler.fromInputStream(event -> fetch()).inline(), title);
            picture.addClassName("vr-asset-picture");
            getContent().add(picture);
        } else if (type == FileType.PDF) {
            var page =
                    new IFrame(DownloadHandler.fromInputStream(event -> fetch()).inline());
            page.addClassName("vr-asset-page");
            page.setTitle(title);
            getContent().add(page);
        } else {
            var note = new Paragraph("A browser does not show this kind of file. Download it to read it.");
            note.addClassNames("vr-soft", "vr-small");
            getContent().add(note);
        }
        getContent().add(download(file));
    }

    private Component download(AssetFile file) {
        var link = new Anchor();
        link.addClassName("vr-file");
        link.setDownload(true);
        link.setHref(DownloadHandler.fromInputStream(event -> fetch()));
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add("Download " + AssetWords.file(file));
        return link;
    }

    private static Component prose(String text) {
        var prose = new Markdown(text);
        prose.addClassName("vr-asset-prose");
        return prose;
    }

    private DownloadResponse fetch() {
        try {
            var file = answers.file(asset, version);
            var bytes = file.content().bytes();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.contentType(), bytes.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(404);
        } catch (Rejection rejection) {
            return DownloadResponse.error(403);
        }
    }
}
