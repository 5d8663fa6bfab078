package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A card as the browser draws it (see {@code frontend/js/board-picture.js}); its words are text there, never markup.
 *
 * @param goals the states to which a step leads from here, with spaces between them
 * @param from CSS class of the function that gives it
 * @param marks what stands on it as chips, in their order: whoever has more to say of a contribution adds one
 * @param comments how much is said about it
 * @param initials of the person shown on it
 * @param personFrom CSS class of that person's function
 */
record CardPicture(
        String id,
        String state,
        String goals,
        String from,
        String kind,
        String icon,
        String title,
        String summary,
        List<Mark> marks,
        int comments,
        String initials,
        String personFrom,
        String who) {

    static CardPicture of(PlanView.Card card, PlanScreen screen) {
        var asked = card.askedPerson();
        var last = card.last();
        var shown = card.state() == ContributionState.REQUESTED && asked != null ? asked : last.by();
        return new CardPicture(
                card.id().value(),
                card.state().name(),
                CardSteps.goals(card.state()).stream().map(Enum::name).collect(Collectors.joining(" ")),
                FunctionBadge.cssClass(card.from()),
                card.kind().label(),
                Mark.name(BoardWords.icon(card.kind())),
                card.title(),
                card.summary().strip(),
                marks(card, screen),
                comments(card, screen),
                PersonAvatar.initials(shown.name()),
                FunctionBadge.cssClass(shown.function()),
                who(card, screen));
    }

    static int comments(PlanView.Card card, PlanScreen screen) {
        return screen.margin()
                .map(margin -> margin.countAt(PlanThing.of(ElementKind.CONTRIBUTION, card.id())))
                .orElse(0);
    }

    private static List<Mark> marks(PlanView.Card card, PlanScreen screen) {
        var marks = new ArrayList<Mark>();
        marks.add(BoardWords.mark(card.state()));
        marks.add(Mark.badge(card.from()));
        if (card.verdict() != null) {
            marks.add(BoardWords.mark(card.verdict()));
        }
        SourceMarks.mark(card, screen.sources().standing(card).orElse(null)).ifPresent(marks::add);
        var due = card.due();
        if (due != null && card.overdue(screen.today())) {
            marks.add(Mark.of(Formats.current().due(due, screen.today()), Tone.BAD, VaadinIcon.CLOCK));
        } else if (due != null
                && (card.state() == ContributionState.REQUESTED || card.state() == ContributionState.DRAFTED)) {
            marks.add(Mark.of(Formats.current().due(due, screen.today()), Tone.CALM, VaadinIcon.CLOCK));
        }
        return marks;
    }

    private static String who(PlanView.Card card, PlanScreen screen) {
        var last = card.last();
        var when = Formats.current().ago(last.at(), screen.now());
        return BoardWords.waitsFor(card)
                .map(whom -> last.by().name() + ", " + when + ". Waits for " + whom + ".")
                .orElseGet(() -> last.by().name() + ", " + when);
    }
}
