package dev.verona.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.library.api.AssetId;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.workspace.PlanLibrary;
import dev.verona.plan.workspace.PlanLibrary.Standing;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** What a contribution is made from: the asset, its version and file, how it stands now, and what Sales says of it. */
@StyleSheet("context://verona/css/library.css")
final class SourceBox extends Composite<Section> implements PlanLibrary.Source {

    private static final long serialVersionUID = 1L;

    private final transient LibraryAnswers answers;
    private final transient PlanScreen screen;
    private final Div made = new Div();
    private final FeedbackForm feedback;

    SourceBox(LibraryAnswers answers, PlanScreen screen) {
        this.answers = answers;
        this.screen = screen;
        feedback = new FeedbackForm(screen);
        made.addClassName("vr-stack-s");
        getContent().addClassNames("vr-card", "vr-source");
        getContent().getElement().setAttribute("data-tight", true);
        getContent().setAriaLabel("From the library");
        getContent().add(new H3("From the library"), made, feedback);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(ContributionView view) {
        var asset = view.card().asset();
        var may = view.may().contains(Step.Kind.EDIT);
        made.removeAll();
        if (asset == null) {
            made.add(choose(view));
        } else {
            var standing = screen.sources().standing(view.card()).orElse(null);
            made.add(what(asset), standing(view, asset, standing, may));
        }
        feedback.show(view);
        setVisible(asset != null || (may && isBeingWritten(view)));
    }

    private static boolean isBeingWritten(ContributionView view) {
        return view.card().state() == ContributionState.REQUESTED || view.card().state() == ContributionState.DRAFTED;
    }

    private Component choose(ContributionView view) {
        var choose = new Button(
                "Take something of the library",
                VaadinIcon.BOOK.create(),
                click -> new OfferDialog(answers, screen, view.card().stage(), view, id -> {}).open());
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.addClassName("vr-no-print");
        return choose;
    }

    private Component what(AssetRef asset) {
        var link = Parts.link(LibraryNavigation.pathOf(new AssetId(asset.asset())), asset.title());
        var line = new Div(link, new Span(", version " + asset.version()));
        line.addClassName("vr-source-name");
        var what = new Div(line);
        what.addClassName("vr-stack-s");
        return what;
    }

    private Component standing(ContributionView view, AssetRef asset, @Nullable Standing standing, boolean may) {
        var parts = new Div();
        parts.addClassName("vr-stack-s");
        if (standing != null && standing.blocked()) {
            parts.add(notice(
                    Tone.BAD,
                    VaadinIcon.BAN,
                    "Not to be used: " + standing.label().toLowerCase(java.util.Locale.ENGLISH) + ". " + standing.why()
                            + " Its file goes out to nobody, and this cannot be agreed."));
            return parts;
        }
        if (standing != null && standing.newerThan(asset.version())) {
            parts.add(notice(
                    Tone.WARN,
                    VaadinIcon.REFRESH,
                    "Version " + standing.released() + " is in use now; version " + asset.version()
                            + " goes out to nobody any more."));
            if (may) {
                var look = new Button(
                        "See what is new",
                        click -> TakeDialog.begin(answers, screen, view, new AssetId(asset.asset())));
                look.addThemeVariants(ButtonVariant.SMALL);
                look.addClassName("vr-no-print");
                parts.add(look);
            }
            return parts;
        }
        if (!asset.file().isEmpty()) {
            parts.add(file(asset));
        }
        return parts;
    }

    private static Component notice(Tone tone, VaadinIcon mark, String text) {
        var icon = mark.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var notice = new Div(icon, new Span(text));
        notice.addClassNames("vr-notice", tone.cssClass());
        return notice;
    }

    /** Each fetch is asked of the library anew, by whoever looks. */
    private Component file(AssetRef asset) {
        var link = new Anchor();
        link.addClassName("vr-file");
        link.setDownload(true);
        link.setHref(DownloadHandler.fromInputStream(event -> fetch(asset)));
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add("Download " + asset.file());
        return link;
    }

    private DownloadResponse fetch(AssetRef asset) {
        try {
            var file = answers.file(new AssetId(asset.asset()), asset.version());
            var bytes = file.content().bytes();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.contentType(), bytes.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(404);
        } catch (Rejection rejection) {
            return DownloadResponse.error(403);
        }
    }
}
