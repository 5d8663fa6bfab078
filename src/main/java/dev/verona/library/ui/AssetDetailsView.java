package dev.verona.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Act;
import dev.verona.library.api.AssetView.Version;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One asset: what it says, its versions and what salespeople said of them, whom it fits, how long it holds, and who visits whom it tells of. */
@Route(LibraryNavigation.LIST + "/:asset")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/library.css")
final class AssetDetailsView extends DetailsPage<AssetId, AssetView> {

    private static final long serialVersionUID = 1L;

    private final transient LibraryAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private transient @Nullable AssetView asset;
    private final Div uses = new Div();
    private int chosen;

    AssetDetailsView(LibraryAnswers answers, Commands commands, Live live, Clock clock) {
        super("asset", AssetId::new, live, "Asset");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        header.crumb("Library", LibraryView.class);
    }

    @Override
    protected AssetView ask(AssetId thing) {
        return answers.asset(thing);
    }

    @Override
    protected void follow(AssetId thing, Component whole, Live heard) {
        heard.on(whole, AssetEvent.streamOf(thing), AssetQuery.READ_MODEL, events -> again());
        heard.onAny(whole, PlanEvent.FeedbackGiven.class, AssetQuery.USES, events -> showUses(thing));
    }

    @Override
    protected void show(AssetView now) {
        if (asset == null || !asset.id().equals(now.id())) {
            chosen = 0;
        }
        asset = now;
        var row = now.row();
        var actions = new AssetActions(answers, commands, now);
        titled(row.title());
        header.setSubtitle(row.summary());
        header.setMarks(
                new Chip(row.kind().label(), Tone.CALM, AssetWords.icon(row.kind())), AssetWords.chip(row.standing()));
        actions(now, actions::ofPage);
        showNotice(now);
        main.removeAll();
        var shown = shown(now);
        main.add(shown == null ? nothing(now) : preview(now, shown));
        if (!now.versions().isEmpty()) {
            main.add(Parts.plainCard(
                    "versions",
                    "Versions",
                    new VersionList(now, actions, shown == null ? 0 : shown.number(), clock.instant(), this::choose)));
        }
        side.removeAll();
        side.add(new AboutCard(now));
        if (row.kind().needsProof()) {
            side.add(new VisitsCard(now, actions, today()));
        }
        showUses(now.id());
        side.add(uses);
        side.add(new JournalCard(now, clock.instant()));
    }

    private void showUses(AssetId of) {
        uses.removeAll();
        uses.add(new UsesCard(answers.uses(of)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void choose(Version version) {
        chosen = version.number();
        if (asset != null) {
            show(asset);
        }
    }

    /** The chosen one, else the one that is to be reviewed, else the latest that this person may see. */
    private @Nullable Version shown(AssetView now) {
        var open = now.versions().stream()
                .filter(version -> version.may().contains(Act.OPEN))
                .toList();
        return open.stream()
                .filter(version -> version.number() == chosen)
                .findFirst()
                .or(() -> open.stream()
                        .filter(version -> version.may().contains(Act.REVIEW))
                        .findFirst())
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }

    private void showNotice(AssetView now) {
        notices.removeAll();
        var standing = now.row().standing();
        if (!now.why().isEmpty() && standing != AssetStanding.DRAFT) {
            var line = new Div(
                    VaadinIcon.INFO_CIRCLE_O.create(),
                    new Span((standing.isBlocked() ? "Nobody may use this now. " : "") + now.why()));
            line.addClassNames("vr-notice", AssetWords.tone(standing).cssClass());
            notices.add(line);
        }
    }

    private Component preview(AssetView now, Version version) {
        return Parts.plainCard("preview", "Version " + version.number(), new Preview(answers, now, version));
    }

    private static Component nothing(AssetView now) {
        var text = now.versions().isEmpty()
                ? "A version is a file, a text, or both. Its keepers draft it, and a salesperson lets it out."
                : "No version of it may go out now. Its owner, "
                        + now.row().owner().name() + ", knows more.";
        return new EmptyState(VaadinIcon.FILE_O, now.versions().isEmpty() ? "No version yet" : "Nothing to show", text);
    }
}
