package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.AccountView.AgentShare;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonName;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who sells to the account: its owner, and the salespeople whom the opportunities name. */
final class TeamCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    private final Div people = new Div();

    TeamCard() {
        var heading = new H2("Who sells");
        people.addClassName("vr-stack-s");
        getContent().addClassName("vr-card");
        getContent().add(heading, people);
    }

    void show(AccountView account) {
        people.removeAll();
        if (account.owner() != null) {
            people.add(new PersonName(account.owner().name(), account.owner().function(), "Account owner"));
        }
        account.agents().stream().limit(MOST).forEach(share -> people.add(agent(share)));
        if (account.agents().size() > MOST) {
            people.add(soft("and " + (account.agents().size() - MOST) + " others"));
        }
        if (account.owner() == null && account.agents().isEmpty()) {
            people.add(soft("Nobody yet. Assign an owner, or name a salesperson on an opportunity."));
        }
    }

    private static PersonName agent(AgentShare share) {
        var formats = Formats.current();
        var below = Stream.of(
                        share.agent().office(),
                        share.agent().manager().isEmpty()
                                ? ""
                                : "reports to " + share.agent().manager(),
                        formats.number(share.open()) + " open, " + formats.number(share.won()) + " won")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new PersonName(share.agent().name(), Function.SALES, below);
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassNames("vr-small", "vr-soft");
        return line;
    }
}
