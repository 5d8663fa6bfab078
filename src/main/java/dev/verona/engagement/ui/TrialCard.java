package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.TrialView;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.time.Instant;

/** What a draft would have caught of what is recorded. */
final class TrialCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    TrialCard(TrialView trial, RuleView.Version version, Instant now) {
        var formats = Formats.current();
        var summary = new Paragraph("Version " + version.number() + " would have caught "
                + formats.number(trial.caught().size()) + " of " + formats.number(trial.looked()) + " cases so far.");
        var card = Parts.card("trial", "Against the past", summary);
        var tried = version.tried();
        card.add(Parts.soft(
                tried == null
                        ? "Nobody has tried it yet: both heads agree only to what was tried."
                        : "Tried by " + tried.by().name() + " " + formats.ago(tried.at(), now) + "."));
        var list = new UnorderedList();
        list.addClassName("vr-rules");
        trial.caught().stream().limit(SHOWN).forEach(one -> list.add(item(one)));
        if (!trial.caught().isEmpty()) {
            card.add(list);
        }
        if (trial.caught().size() > SHOWN) {
            card.add(Parts.soft("The latest " + SHOWN + " are shown."));
        }
        getContent().add(card);
    }

    private static ListItem item(TrialView.Case one) {
        var where = one.account().isEmpty() || one.account().equals(one.about())
                ? one.about()
                : one.account() + ": " + one.about();
        return new ListItem(EngagementWords.lines(
                new Span(where),
                Parts.soft(one.what() + ", " + Formats.current().date(one.at()) + ", "
                        + one.by().name())));
    }
}
