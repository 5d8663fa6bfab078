package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.HiddenText;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A contribution on the board. It is drawn with the usual parts, of which only the picture is kept: a board has hundreds of cards, and each is one
 * element at the server. The board listens for all of them.
 */
@Tag("article")
final class ContributionCard extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Shown shown;

    /** @param comments how much is said about it */
    private record Shown(PlanView.Card card, boolean movable, boolean open, int comments) {}

    ContributionCard() {
        addClassNames("vr-card", "vr-card-link", "vr-contribution");
        getElement().setAttribute("data-tight", true);
    }

    String title() {
        return shown == null ? "" : shown.card().title();
    }

    /** Puts the cursor on it, once it is drawn. */
    void focus() {
        getElement().executeJs("this.querySelector('.vr-contribution-title').focus()");
    }

    /** @param open whether it is open beside the board */
    void show(PlanView.Card card, PlanScreen screen, boolean open) {
        var now = new Shown(card, screen.mayContribute(), open, comments(card, screen));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var element = getElement();
        element.setAttribute("data-card", card.id().value());
        element.setAttribute("data-state", card.state().name());
        element.setAttribute("data-goals", goals(card));
        element.setAttribute("data-open", open);
        element.setAttribute("draggable", String.valueOf(now.movable()));
        FunctionBadge.colour(this, card.from());
        element.setProperty("innerHTML", picture(now, screen));
    }

    /** Where a step leads from here, for the script. */
    private static String goals(PlanView.Card card) {
        return CardSteps.goals(card.state()).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String picture(Shown now, PlanScreen screen) {
        var card = now.card();
        return drawn(List.of(
                top(card, now), title(card, now.open()), summary(card), chips(card, screen), who(card, screen)));
    }

    /** Words of people are text in it, never markup. */
    private static String drawn(List<Component> parts) {
        return parts.stream()
                .map(HasElement::getElement)
                .map(element -> element.getOuterHTML())
                .collect(Collectors.joining());
    }

    private static Div top(PlanView.Card card, Shown now) {
        var icon = BoardWords.icon(card.kind()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var kind = new Div(icon, new Span(card.kind().label()));
        kind.addClassName("vr-contribution-kind");
        var top = new Div(kind);
        top.addClassName("vr-contribution-top");
        if (now.comments() > 0) {
            top.add(comments(now.comments()));
        }
        if (now.movable()) {
            var dots = VaadinIcon.ELLIPSIS_DOTS_V.create();
            dots.getElement().setAttribute("aria-hidden", "true");
            var menu = new NativeButton();
            menu.add(dots);
            menu.addClassNames("vr-contribution-menu", "vr-no-print");
            menu.getElement().setAttribute("type", "button");
            menu.getElement().setAttribute("aria-haspopup", "dialog");
            menu.getElement().setAttribute("aria-label", "Move “" + card.title() + "”");
            top.add(menu);
        }
        return top;
    }

    private static int comments(PlanView.Card card, PlanScreen screen) {
        return screen.margin()
                .map(margin -> margin.countAt(PlanThing.of(ElementKind.CONTRIBUTION, card.id())))
                .orElse(0);
    }

    /** Opens with the card: what is said is read beside it. */
    private static Span comments(int count) {
        var icon = VaadinIcon.COMMENT_ELLIPSIS_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var comments =
                new Span(icon, new Span(String.valueOf(count)), new HiddenText(count == 1 ? " comment" : " comments"));
        comments.addClassName("vr-contribution-comments");
        return comments;
    }

    private static NativeButton title(PlanView.Card card, boolean open) {
        var title = new NativeButton(card.title());
        title.addClassName("vr-contribution-title");
        title.getElement().setAttribute("type", "button");
        title.getElement().setAttribute("aria-expanded", String.valueOf(open));
        return title;
    }

    private static Component summary(PlanView.Card card) {
        var summary = new Paragraph(card.summary());
        summary.addClassName("vr-contribution-summary");
        if (card.summary().isBlank()) {
            summary.getElement().setAttribute("hidden", true);
        }
        return summary;
    }

    private static Div chips(PlanView.Card card, PlanScreen screen) {
        var chips = new Div(BoardWords.chip(card.state()), new FunctionBadge(card.from()));
        chips.addClassName("vr-row-s");
        if (card.verdict() != null) {
            chips.add(BoardWords.chip(card.verdict()));
        }
        var due = card.due();
        if (card.overdue(screen.today()) && due != null) {
            chips.add(new Chip(Formats.current().due(due, screen.today()), Tone.BAD, VaadinIcon.CLOCK));
        } else if (due != null
                && (card.state() == ContributionState.REQUESTED || card.state() == ContributionState.DRAFTED)) {
            chips.add(new Chip(Formats.current().due(due, screen.today()), Tone.CALM, VaadinIcon.CLOCK));
        }
        return chips;
    }

    private static Div who(PlanView.Card card, PlanScreen screen) {
        var asked = card.askedPerson();
        var last = card.last();
        var when = Formats.current().ago(last.at(), screen.now());
        var words = BoardWords.waitsFor(card)
                .map(whom -> last.by().name() + ", " + when + ". Waits for " + whom + ".")
                .orElseGet(() -> last.by().name() + ", " + when);
        var shown = card.state() == ContributionState.REQUESTED && asked != null ? asked : last.by();
        var who = new Div(avatar(shown.name(), shown.function()), new Span(words));
        who.addClassName("vr-contribution-who");
        return who;
    }

    private static PersonAvatar avatar(String name, Function function) {
        var avatar = new PersonAvatar(name, function, PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
