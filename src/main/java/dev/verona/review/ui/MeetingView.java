package dev.verona.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import dev.verona.history.page.PlanComparisons;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review while it is held, to be projected: point by point, then beside now, and what several write at once. */
@Route(ReviewNavigation.LIST + "/:review/" + ReviewNavigation.MEETING)
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/review.css")
final class MeetingView extends ReviewPage {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient ReviewActions actions;
    private final transient PeopleCard people;
    private final transient EntryEditing editing;
    private final OrderedList points = new OrderedList();
    private final Section current = new Section();
    private final Div said = new Div();
    private final WritingForm form;
    private final ThenAndNow thenAndNow;
    private final Div beside = new Div();
    private transient @Nullable PointId chosen;
    private transient List<?> shownBeside = List.of();

    MeetingView(ReviewAnswers answers, Commands commands, PlanComparisons comparisons, Live live, Clock clock) {
        super(answers, live, "Review");
        this.commands = commands;
        var dialogs = new ReviewDialogs(answers, commands);
        actions = new ReviewActions(commands, dialogs);
        people = new PeopleCard(commands, dialogs);
        editing = new EntryEditing(answers, commands, dialogs);
        form = new WritingForm(dialogs, answers.people(), commands, clock);
        thenAndNow = new ThenAndNow(answers, comparisons, clock);
        points.addClassName("vr-meeting-points");
        points.getElement().setAttribute("aria-label", "Points");
        said.addClassName("vr-stack-s");
        current.addClassNames("vr-card", "vr-stack-s", "vr-meeting-point");
        current.getElement().setAttribute("aria-live", "off");
        beside.addClassName("vr-stack");
        getContent().addClassName("vr-meeting");
        var compare = Parts.tightCard("then", "Then and now", thenAndNow);
        main.add(points, current, compare);
        side.add(beside);
    }

    @Override
    protected void show(ReviewView now) {
        head(now);
        header.setMarks(ReviewLabels.chip(now.state()));
        notices.removeAll();
        actions(List.of(now.id(), now.state(), now.may()), () -> actions.meeting(now));
        var point = point(now);
        showPoints(now, point);
        showCurrent(now, point);
        thenAndNow.show(now, point);
        var invited = now.invited().stream().map(ReviewView.Invited::person).toList();
        var stands = List.<Object>of(invited, now.carried(), now.state(), now.may());
        if (stands.equals(shownBeside)) {
            // Whoever is choosing there is not disturbed by what others write.
            people.mark(now);
        } else {
            shownBeside = stands;
            showBeside(now);
        }
    }

    private void showBeside(ReviewView now) {
        beside.removeAll();
        if (!now.carried().isEmpty()) {
            beside.add(carried(now));
        }
        beside.add(people.of(now));
    }

    /** The one that is looked at, which stays the same when others move points. */
    private ReviewView.@Nullable Point point(ReviewView now) {
        return now.agenda().stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElse(now.agenda().isEmpty() ? null : now.agenda().getFirst());
    }

    private void showPoints(ReviewView now, ReviewView.@Nullable Point shown) {
        points.removeAll();
        for (var one : now.agenda()) {
            var written = now.entries().stream()
                    .filter(entry ->
                            one.id().equals(entry.point()) && entry.struck().isEmpty())
                    .count();
            var button = new Button(one.title(), click -> go(one.id()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("vr-meeting-go");
            if (written > 0) {
                var mark = new Span(String.valueOf(written));
                mark.addClassName("vr-meeting-count");
                mark.getElement().setAttribute("aria-label", written + " written down");
                button.setSuffixComponent(mark);
            }
            if (shown != null && one.id().equals(shown.id())) {
                button.getElement().setAttribute("aria-current", "step");
            }
            points.add(new ListItem(button));
        }
    }

    private void go(PointId point) {
        chosen = point;
        again();
    }

    private void showCurrent(ReviewView now, ReviewView.@Nullable Point point) {
        current.removeAll();
        said.removeAll();
        if (point == null) {
            current.add(new Paragraph("There is no point on the agenda. Add one to go on."));
            return;
        }
        chosen = point.id();
        int place = now.agenda().indexOf(point);
        var heading = new H2(point.title());
        heading.addClassName("vr-meeting-title");
        current.add(Parts.soft("Point " + (place + 1) + " of " + now.agenda().size()), heading, chips(point));
        if (!point.detail().isEmpty()) {
            var detail = new Paragraph(point.detail());
            detail.addClassNames("vr-meeting-detail", "vr-review-text");
            current.add(detail);
        }
        current.add(AgendaCard.source(point));
        var writing = now.may().contains(Act.WRITE);
        now.entries().stream()
                .filter(entry -> point.id().equals(entry.point()))
                .forEach(entry -> said.add(new EntryCard(now.id(), entry, commands, writing ? editing : null)));
        current.add(said);
        if (writing) {
            form.to(now.id(), point.id());
            current.add(form);
        }
        current.add(steps(now, place));
    }

    private static Div chips(ReviewView.Point point) {
        var row = new Div(ReviewLabels.chip(point.kind()));
        row.addClassName("vr-row-s");
        if (point.account() != null) {
            row.add(new Span(point.account().name()));
        }
        return row;
    }

    private Div steps(ReviewView now, int place) {
        var back = new Button(
                "Previous point",
                VaadinIcon.ARROW_LEFT.create(),
                click -> go(now.agenda().get(place - 1).id()));
        back.setEnabled(place > 0);
        var on = new Button(
                "Next point",
                VaadinIcon.ARROW_RIGHT.create(),
                click -> go(now.agenda().get(place + 1).id()));
        on.setIconAfterText(true);
        on.setEnabled(place < now.agenda().size() - 1);
        var row = new Div(back, on);
        row.addClassNames("vr-row-s", "vr-no-print", "vr-meeting-steps");
        return row;
    }

    private Section carried(ReviewView now) {
        var list = new UnorderedList();
        list.addClassName("vr-review-carried");
        for (var one : now.carried()) {
            var words = new Paragraph(one.what());
            words.addClassName("vr-review-text");
            list.add(new ListItem(
                    words,
                    EntryCard.action(one.action()),
                    EntryCard.answers(
                            answered -> {
                                if (commands.send(answered)) {
                                    again();
                                }
                            },
                            commands,
                            one.from(),
                            one.entry(),
                            one.what(),
                            one.action())));
        }
        return Parts.tightCard("carried", "Carried over", list);
    }
}
