package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Act;
import dev.verona.library.api.AssetView.Version;
import dev.verona.library.api.VersionState;
import dev.verona.shell.ui.Formats;
import java.time.Instant;
import java.util.function.Consumer;

/** The versions of an asset, the latest first: who wrote, who was asked, and what they said. */
final class VersionList extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats = Formats.current();

    /** @param shown the number of the one that is previewed */
    VersionList(AssetView asset, AssetActions actions, int shown, Instant now, Consumer<Version> show) {
        getContent().addClassName("vr-asset-versions");
        asset.versions().forEach(version -> getContent().add(item(version, actions, shown, now, show)));
    }

    private ListItem item(Version version, AssetActions actions, int shown, Instant now, Consumer<Version> show) {
        var head = new Div(new H3("Version " + version.number()), AssetWords.chip(version.state()));
        head.addClassName("vr-row-s");
        var item = new ListItem(head, line(version.by().name() + ", " + formats.ago(version.at(), now)));
        if (!version.changes().isEmpty()) {
            item.add(new Paragraph(version.changes()));
        }
        var content = version.content();
        if (content != null && content.file() != null) {
            item.add(line(AssetWords.file(content.file())));
        }
        var reviewer = version.reviewer();
        if (reviewer != null) {
            item.add(line(review(version, reviewer.name(), now)));
        }
        if (!version.reason().isEmpty()) {
            var reason = new Paragraph("“" + version.reason() + "”");
            reason.addClassName("vr-asset-reason");
            item.add(reason);
        }
        var buttons = new Div();
        buttons.addClassNames("vr-row-s", "vr-no-print");
        if (version.may().contains(Act.OPEN) && version.number() != shown) {
            var look = new Button("Show", click -> show.accept(version));
            look.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            look.setAriaLabel("Show version " + version.number());
            buttons.add(look);
        }
        actions.of(version).forEach(buttons::add);
        if (buttons.getComponentCount() > 0) {
            item.add(buttons);
        }
        item.addClassName("vr-stack-s");
        return item;
    }

    private String review(Version version, String reviewer, Instant now) {
        var decided = version.decided();
        if (version.state() == VersionState.IN_REVIEW || decided == null) {
            var asked = version.asked();
            return reviewer + " was asked" + (asked == null ? "" : ", " + formats.ago(asked, now));
        }
        return reviewer
                + (version.state() == VersionState.REJECTED ? " rejected it, " : " released it, ")
                + formats.ago(decided, now);
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassNames("vr-small", "vr-soft");
        return line;
    }
}
