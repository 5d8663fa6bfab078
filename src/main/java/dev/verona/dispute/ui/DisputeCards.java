package dev.verona.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.api.FactRef;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.PersonName;
import java.time.Instant;
import java.util.function.Consumer;

/** The parts of a dispute's page. */
final class DisputeCards {

    private DisputeCards() {}

    static Component stake(DisputeView dispute) {
        var words = new Paragraph(dispute.matter().stake());
        words.addClassName("vr-dispute-words");
        return Parts.tightCard("stake", "What is at stake", words);
    }

    /** How it ended, and what both teams learned. */
    static Component settled(DisputeView.Settled settled) {
        var outcome = new Paragraph(settled.outcome());
        var lesson = new Paragraph(settled.lesson());
        outcome.addClassName("vr-dispute-words");
        lesson.addClassName("vr-dispute-words");
        var by = new Span(settled.by().name() + ", " + Formats.current().date(settled.at()));
        by.addClassNames("vr-small", "vr-soft");
        return Parts.tightCard("settled", "How it ended", outcome, new H3("What both teams do otherwise"), lesson, by);
    }

    /**
     * What is on record about it.
     *
     * @param attach opens the choice
     * @param off takes one off
     */
    static Component facts(DisputeAnswers answers, DisputeView dispute, Runnable attach, Consumer<FactRef> off) {
        var card = Parts.tightCard("facts", "On record");
        if (dispute.facts().isEmpty()) {
            var none = new Paragraph("No fact is attached yet. What is on record speaks for itself.");
            none.addClassName("vr-soft");
            card.add(none);
        } else {
            var list = new FactList();
            dispute.facts()
                    .forEach(fact -> list.add(
                            fact.fact(),
                            answers.pathOf(fact.fact().ref()),
                            "Attached by " + fact.by().name() + ", as it read on "
                                    + Formats.current().date(fact.attached()),
                            fact.mayTakeOff() ? () -> off.accept(fact.fact().ref()) : null));
            card.add(list);
        }
        if (dispute.may().contains(DisputeView.Act.ATTACH)) {
            var button = new Button("Attach what is on record", VaadinIcon.PAPERCLIP.create(), click -> attach.run());
            button.addClassName("vr-no-print");
            card.add(button);
        }
        return card;
    }

    static Component about(DisputeView dispute) {
        var facts = new Facts();
        var row = dispute.row();
        var account = row.account();
        if (account != null) {
            facts.add("Account", Parts.link(AccountNavigation.pathOf(account.id()), account.name()));
        }
        var plan = dispute.matter().plan();
        if (plan != null && dispute.planOpen()) {
            facts.add("Plan", Parts.link(PlanNavigation.path(plan), "Open the plan"));
        }
        var with = new PersonName(row.with().name(), row.with().function());
        facts.add(row.state() == DisputeState.ESCALATED ? "Decides" : "Owner", with);
        if (row.state() != DisputeState.SETTLED) {
            facts.add("Settled by", Formats.current().date(row.due()));
        }
        facts.add(
                "Raised by",
                new PersonName(
                        dispute.raisedBy().name(),
                        dispute.raisedBy().function(),
                        Formats.current().date(row.raised())));
        return Parts.tightCard("about", "About", facts);
    }

    /** Who did what and when, the latest first. */
    static Component journal(DisputeView dispute, Instant now) {
        var list = new UnorderedList();
        list.addClassName("vr-dispute-journal");
        dispute.journal().forEach(deed -> list.add(item(deed, now)));
        return Parts.tightCard("journal", "Who did what", list);
    }

    private static ListItem item(DisputeView.Deed deed, Instant now) {
        var avatar = new PersonAvatar(deed.by().name(), deed.by().function(), PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(
                new Span(deed.by().name() + " " + deed.what() + (deed.detail().isEmpty() ? "" : ": " + deed.detail())));
        var when = new Span(Formats.current().ago(deed.at(), now));
        when.addClassNames("vr-small", "vr-soft");
        var text = new Div(words, when);
        text.addClassName("vr-dispute-cell");
        return new ListItem(avatar, text);
    }
}
