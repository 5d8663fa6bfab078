package dev.verona.handoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.LeadView.Deed;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Tone;
import java.time.Instant;

/** The parts of a lead's page. */
final class LeadCards {

    private LeadCards() {}

    /** What each side needs to know, and what of it is missing. */
    static Component facts(LeadView lead) {
        var heading = new H2("What is known");
        heading.setId("facts-heading");
        var sides = new Div(side(lead, Function.MARKETING), side(lead, Function.SALES));
        sides.addClassName("vr-lead-sides");
        var card = new Section(heading, sides);
        card.setId("facts");
        card.getElement().setAttribute("aria-labelledby", "facts-heading");
        card.addClassName("vr-card");
        return card;
    }

    private static Div side(LeadView lead, Function function) {
        var head = new Div(new FunctionBadge(function), new H3("What " + function.label() + " needs"));
        head.addClassName("vr-row-s");
        var facts = new Facts();
        for (var fact : LeadFact.values()) {
            if (fact.needs() == function) {
                add(facts, lead, fact);
            }
        }
        var side = new Div(head, facts);
        side.addClassName("vr-stack-s");
        return side;
    }

    private static void add(Facts facts, LeadView lead, LeadFact fact) {
        if (lead.row().missing().contains(fact)) {
            facts.add(fact.label(), new Chip("Missing", Tone.WARN, VaadinIcon.WARNING));
        } else {
            facts.add(fact.label(), LeadWords.value(lead.facts(), fact));
        }
    }

    /** Whose lead it is, and with whom it is. */
    static Component about(LeadView lead) {
        var about = lead.about();
        var facts = new Facts();
        var account = lead.account();
        if (account == null) {
            facts.add("Company", about.company());
        } else {
            var link = Parts.link(AccountNavigation.pathOf(account.id()), account.name());
            facts.add("Key account", link);
        }
        facts.add("Contact", about.contact())
                .add("Working days of", about.country().label());
        var holder = lead.row().holder();
        if (holder != null) {
            facts.add("With", new PersonName(holder.name(), holder.function()));
        }
        var due = lead.row().due();
        if (due != null) {
            facts.add("To answer until", Formats.current().date(due));
        }
        var escalation = lead.escalation();
        if (escalation != null && lead.row().escalated() != null) {
            facts.add(
                    "Passed on to",
                    new PersonName(
                            escalation.to().name(),
                            escalation.to().function(),
                            "until " + Formats.current().date(escalation.due())));
        }
        var card = new Section(new H2("About"), facts);
        card.addClassName("vr-card");
        return card;
    }

    /** Who did what to it and when, the latest first. */
    static Component journal(LeadView lead, Instant now) {
        var list = new UnorderedList();
        list.addClassName("vr-lead-journal");
        lead.journal().forEach(deed -> list.add(item(deed, now)));
        var card = new Section(new H2("Who did what"), list);
        card.addClassName("vr-card");
        return card;
    }

    private static ListItem item(Deed deed, Instant now) {
        var avatar = new PersonAvatar(deed.by().name(), deed.by().function(), PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new Span(deed.by().name() + " " + deed.what()));
        if (!deed.detail().isEmpty()) {
            words.add(new Span(": " + deed.detail()));
        }
        var when = new Span(Formats.current().ago(deed.at(), now));
        when.addClassNames("vr-small", "vr-soft");
        var text = new Div(words, when);
        text.addClassName("vr-lead-cell");
        return new ListItem(avatar, text);
    }
}
