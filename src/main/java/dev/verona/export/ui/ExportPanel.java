package dev.verona.export.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.export.document.ExportFormat;
import dev.verona.export.document.PlanDocument;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** The formats that a plan can be taken along in, as it is or as it was. Each file is made when it is fetched, of what its reader may read then. */
@StyleSheet("context://verona/css/export.css")
final class ExportPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient QueryGateway queries;
    private final transient Formats formats = Formats.current();
    private final DateTimePicker moment = new DateTimePicker("As of");
    private final UnorderedList files = new UnorderedList();
    private final Div making = new Div();
    private final Span what = new Span();

    ExportPanel(PlanScreen screen, QueryGateway queries) {
        this.screen = screen;
        this.queries = queries;
        var heading = new H2("Take this plan along");
        var hint = new Paragraph("For a customer meeting, a review, or a colleague who has no place in Verona. "
                + "What is retired is left out; who gave what, and when, stands in the notes and below each part.");
        hint.addClassName("vr-soft");
        getContent().addClassNames("vr-stack", "vr-card", "vr-export");
        getContent().add(heading, hint);
        if (!screen.past()) {
            getContent().add(moment());
        }
        files.addClassName("vr-export-files");
        for (var format : ExportFormat.values()) {
            files.add(new ListItem(file(format)));
        }
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        making.add(bar, what);
        making.addClassName("vr-export-making");
        making.getElement().setAttribute("role", "status");
        making.setVisible(false);
        getContent().add(files, making);
    }

    private DateTimePicker moment() {
        moment.setHelperText("Empty for the plan as it is. Times are those of your own clock.");
        moment.setAutoOpen(false);
        moment.setStep(Duration.ofMinutes(1));
        moment.setLocale(formats.locale());
        moment.setMin(local(screen.view().createdAt()).withSecond(0).withNano(0));
        moment.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setMinErrorMessage("The plan did not exist yet then. Choose a later time.")
                .setIncompleteInputErrorMessage("Choose a date and a time, or empty both.")
                .setBadInputErrorMessage("Write a date and a time."));
        // Only what a valid choice says is on offer.
        moment.addValidationStatusChangeListener(status -> files.setEnabled(status.getNewStatus()));
        return moment;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, formats.zone());
    }

    private Anchor file(ExportFormat format) {
        var name = new Span(format.label());
        name.addClassName("vr-export-name");
        var meaning = new Span(format.meaning());
        meaning.addClassNames("vr-small", "vr-soft");
        var link = new Anchor();
        link.addClassName("vr-export-file");
        link.setDownload(true);
        link.setHref(DownloadHandler.fromInputStream(
                event -> fetch(format, event.getUI(), Optional.ofNullable(moment.getValue()))));
        link.add(icon(format).create(), new Div(name, meaning));
        return link;
    }

    static VaadinIcon icon(ExportFormat format) {
        return switch (format) {
            case SLIDES -> VaadinIcon.FILE_PRESENTATION;
            case TEXT -> VaadinIcon.FILE_TEXT_O;
            case PDF -> VaadinIcon.FILE_O;
            case WORKBOOK, CONTRIBUTIONS, ACTIONS -> VaadinIcon.FILE_TABLE;
        };
    }

    private DownloadResponse fetch(ExportFormat format, UI ui, Optional<LocalDateTime> chosen) {
        tell(ui, "Making " + format.label() + "…");
        try {
            var at = chosen.map(formats::lastOf).orElseGet(screen::now);
            var asked = chosen.isPresent() || screen.past() ? new PlanMoment.AtTime(at) : PlanMoment.NOW;
            var then = Commands.answer(
                    queries.query(new PlanQuery.FindWholePlanAsOf(screen.plan(), asked), PlanAsOf.class));
            var document = new PlanDocument(then, at, formats);
            var bytes = document.as(format);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), document.name(format), format.contentType(), bytes.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(404);
        } catch (Rejection refused) {
            return DownloadResponse.error(403);
        } finally {
            tell(ui, null);
        }
    }

    private void tell(UI ui, @Nullable String words) {
        var _ = ui.access(() -> {
            making.setVisible(words != null);
            what.setText(words == null ? "" : words);
        });
    }
}
