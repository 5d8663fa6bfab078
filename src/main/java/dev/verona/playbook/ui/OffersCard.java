package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.api.PlaybookView.OfferView;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Viewer;
import dev.verona.shell.ui.WordDiffView;
import java.util.List;

/** What teams offered to the playbook from their plans, to take into the draft or to decline with a reason. */
final class OffersCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 2_000;
    private static final int ANSWERED_SHOWN = 5;

    private final transient BookScreen screen;

    OffersCard(BookScreen screen, PlaybookView playbook) {
        this.screen = screen;
        var waiting = playbook.waiting();
        var answered = playbook.offers().stream()
                .filter(offer -> offer.answer() != null)
                .limit(ANSWERED_SHOWN)
                .toList();
        var card = Parts.card("offers", "Offered by the teams");
        if (waiting.isEmpty() && answered.isEmpty()) {
            card.add(Parts.soft(
                    "When a team finds a better step in its plan, it offers it here from the plan’s Plays tab."));
        }
        list(card, waiting);
        list(card, answered);
        getContent().add(card);
    }

    private void list(com.vaadin.flow.component.html.Section card, List<OfferView> offers) {
        if (!offers.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("vr-plays");
            offers.forEach(offer -> list.add(new ListItem(item(offer))));
            card.add(list);
        }
    }

    private Div item(OfferView offer) {
        var change = offer.change();
        var what = offer.says().isEmpty()
                ? "New " + change.kind().label().toLowerCase(Formats.current().locale())
                : change.kind().label();
        var cell = PlaybookWords.lines(
                PlaybookWords.strong(what + " for “" + offer.playTitle() + "”"),
                new WordDiffView(offer.says(), change.words()),
                new Paragraph("“" + change.why() + "”"),
                Parts.soft(offer.by().name() + ", " + change.accountName() + ", "
                        + Formats.current().date(offer.at())));
        var answer = offer.answer();
        if (answer != null) {
            cell.add(Parts.soft((answer.accepted() ? "Accepted by " : "Declined by ")
                    + answer.by().name()
                    + (answer.reason().isEmpty() ? "" : ": “" + answer.reason() + "”")));
        } else if (!offer.by().id().equals(Viewer.current().person())) {
            cell.add(buttons(offer));
        } else {
            cell.add(Parts.soft("Waits for somebody else’s answer"));
        }
        return cell;
    }

    private Div buttons(OfferView offer) {
        var id = offer.change().id();
        var accept = new Button(
                "Take it into the draft",
                click -> ReasonDialog.offer(
                        screen.commands(),
                        new ReasonDialog.Words(
                                "Take it into the draft",
                                offer.by().name() + " reads what you say. You may leave it empty.",
                                "Why it is taken",
                                "Take it",
                                "Taken into the draft.",
                                LONGEST_REASON),
                        reason -> new PlaybookCommand.AcceptOffer(screen.id(), id, reason)));
        accept.addThemeVariants(ButtonVariant.SMALL);
        var decline = new Button(
                "Decline",
                click -> ReasonDialog.ask(
                        screen.commands(),
                        new ReasonDialog.Words(
                                "Decline this offer",
                                offer.by().name() + " reads why.",
                                "Why not",
                                "Decline",
                                "Declined.",
                                LONGEST_REASON),
                        reason -> new PlaybookCommand.DeclineOffer(screen.id(), id, reason)));
        decline.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var row = new Div(accept, decline);
        row.addClassName("vr-row");
        return row;
    }
}
