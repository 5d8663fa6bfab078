package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.engagement.api.RuleView;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The versions of a rule: what each says, who wrote it, and whose agreement it has or lacks. */
final class VersionsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    VersionsCard(RuleView rule, Map<String, String> segments, Instant now) {
        var list = new UnorderedList();
        list.addClassName("vr-rules");
        rule.versions().forEach(version -> list.add(item(version, segments, now)));
        getContent().add(Parts.card("versions", "Versions", list));
    }

    private static ListItem item(RuleView.Version version, Map<String, String> segments, Instant now) {
        var formats = Formats.current();
        var head = new Div(new Span("Version " + version.number()), EngagementWords.chip(version.state()));
        head.addClassName("vr-row");
        var cell = EngagementWords.lines(
                head,
                new Span(EngagementWords.when(version.terms(), segments) + ", "
                        + EngagementWords.then(version.terms().behaviour())),
                Parts.soft("Written by " + version.writtenBy().name() + " " + formats.ago(version.writtenAt(), now)
                        + ", from " + formats.date(version.from())));
        for (var function : List.of(Function.SALES, Function.MARKETING)) {
            cell.add(Parts.soft(agreement(version, function)));
        }
        return new ListItem(cell);
    }

    private static String agreement(RuleView.Version version, Function function) {
        return version.agreed().stream()
                .filter(one -> one.function() == function)
                .findFirst()
                .map(one -> "For " + function.label() + ": " + one.by().name() + ", "
                        + Formats.current().date(one.at()))
                .orElse("For " + function.label() + ": not agreed yet");
    }
}
