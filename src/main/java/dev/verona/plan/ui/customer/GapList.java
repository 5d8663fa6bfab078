package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.PlanView.Action;
import dev.verona.plan.api.RelationshipGap;
import dev.verona.plan.api.RelationshipGap.Rule;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What our relationships lack, each in a sentence, and the button that mends it. */
final class GapList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient Consumer<@Nullable BuyingRole> addPerson;
    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();
    private transient List<Line> shown = List.of();
    private boolean mendable;

    /** What is seen of a gap: whoever is about to press its button is not disturbed by somebody who moves the person on the map. */
    private record Line(
            Rule rule, String sentence, @Nullable Action underWay) {

        static Line of(RelationshipGap gap) {
            return new Line(gap.rule(), gap.sentence(), gap.underWay());
        }
    }

    GapList(PlanScreen screen, Consumer<@Nullable BuyingRole> addPerson) {
        this.screen = screen;
        this.addPerson = addPerson;
        list.addClassName("vr-gaps");
        getContent().addClassNames("vr-card", "vr-gap-card");
        getContent().add(heading, list);
        getContent().setVisible(false);
    }

    void show(List<RelationshipGap> gaps, boolean mayMend) {
        getContent().setVisible(!gaps.isEmpty());
        var lines = gaps.stream().map(Line::of).toList();
        if (lines.equals(shown) && mayMend == mendable) {
            return;
        }
        shown = lines;
        mendable = mayMend;
        heading.setText(Formats.current().count(gaps.size(), "gap"));
        list.removeAll();
        gaps.forEach(gap -> list.add(row(gap)));
    }

    private ListItem row(RelationshipGap gap) {
        var icon = VaadinIcon.EXCLAMATION_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(gap.sentence());
        words.addClassName("vr-grow");
        var row = new ListItem(icon, words);
        var action = gap.underWay();
        if (action != null) {
            var due = Formats.current().due(action.due(), screen.today());
            var chip = action.overdue(screen.today())
                    ? new Chip("Overdue", Tone.BAD, VaadinIcon.ALARM)
                    : new Chip("In hand", Tone.GOOD, VaadinIcon.HOURGLASS);
            var what = new Span(action.what().text() + " (" + action.owner().name() + ", " + due + ")");
            what.addClassNames("vr-small", "vr-soft", "vr-gap-action");
            row.add(new Span(chip), what);
        } else if (mendable) {
            row.add(mend(gap));
        }
        return row;
    }

    private Button mend(RelationshipGap gap) {
        var wanted = role(gap.rule());
        var button = wanted == null
                ? new Button("Add an action…", click -> AddActionDialog.open(screen, gap))
                : new Button("Add a stakeholder…", click -> addPerson.accept(wanted));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("vr-no-print");
        return button;
    }

    private static @Nullable BuyingRole role(Rule rule) {
        return switch (rule) {
            case NOBODY_APPROVES -> BuyingRole.APPROVER;
            case NOBODY_DECIDES -> BuyingRole.DECISION_MAKER;
            case NO_LINK_TO_APPROVER,
                    DECISION_MAKER_NOT_COVERED,
                    ENEMY_DECIDES,
                    WANTED_WITHOUT_ACTION,
                    NOBODY_OF_MARKETING -> null;
        };
    }
}
