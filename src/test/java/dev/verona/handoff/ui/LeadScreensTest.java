package dev.verona.handoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.handoff.api.Authority;
import dev.verona.handoff.api.BudgetStatus;
import dev.verona.handoff.api.DefinitionCommand.AgreeToDefinition;
import dev.verona.handoff.api.DefinitionCommand.ProposeDefinition;
import dev.verona.handoff.api.DefinitionView;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand.AcceptLead;
import dev.verona.handoff.api.LeadCommand.AddLead;
import dev.verona.handoff.api.LeadCommand.HandOver;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.Terms;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Country;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads as the one who hands over and the one who answers see them. */
class LeadScreensTest extends SignedInTest {

    private static final LeadFacts COMPLETE =
            new LeadFacts("Expo", "", null, null, null, Authority.DECIDES, BudgetStatus.PLANNED, TimeFrame.QUARTER);

    private final String title = "Kiln heat q" + Ids.random().substring(0, 8);
    private final LeadId lead = new LeadId(Ids.random());
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor jun = TestActors.another(TestActors.JUN);

    @BeforeEach
    void handOver() throws Exception {
        List.of(tom, jun).forEach(actor -> known(commands, queries, actor));
        agree();
        as(jun, new AddLead(lead, new LeadAbout(title, "Keldale", null, "", new Country("IE")), COMPLETE));
        as(jun, new HandOver(lead, tom.person()));
    }

    private void agree() throws Exception {
        var known = Acting.as(
                jun,
                () -> queries.query(new LeadQuery.FindDefinition(), DefinitionView.class)
                        .join());
        if (known.inForce() == null) {
            int last = known.versions().size();
            as(
                    jun,
                    new ProposeDefinition(
                            last,
                            new Terms(
                                    "Runs process heat.",
                                    List.of(LeadFact.SOURCE),
                                    "Has money.",
                                    List.of(LeadFact.BUDGET, LeadFact.TIME_FRAME),
                                    TimeFrame.HALF_YEAR,
                                    2,
                                    1)));
            as(tom, new AgreeToDefinition(last + 1));
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    @Test
    void whoever_handed_it_over_sees_it_accepted_while_they_look() {
        signIn(jun);
        UI.getCurrent().navigate("leads/" + lead.value());
        assertThat(offers("Accept")).isFalse();
        assertThat(text(find(LeadDetailsView.class).single())).contains("Handed over", "Fits and is ready");
        as(tom, new AcceptLead(lead, 1));
        eventually(() -> text(find(LeadDetailsView.class).single()).contains(tom.name() + " accepted it"));
        assertThat(offers("Hand to somebody else")).isFalse();
    }

    @Test
    void nobody_returns_it_without_a_reason() {
        signIn(tom);
        UI.getCurrent().navigate("leads/" + lead.value());
        click("Return");
        var reason = find(TextArea.class).withCaption("Why it comes back").single();
        click("Return");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Say why you return it");
        test(reason).setValue("Who pays?");
        click("Return");
        eventually(() -> text(find(LeadDetailsView.class).single()).contains(tom.name() + " returned it"));
        assertThat(offers("Accept")).isFalse();
    }

    @Test
    void the_list_says_what_its_address_says_and_follows_what_others_do() {
        signIn(tom);
        UI.getCurrent()
                .navigate(
                        "leads",
                        QueryParameters.fromString(
                                "q=" + title.substring(title.length() - 9) + "&standing=handed-over"));
        assertThat(text(find(LeadsView.class).single())).containsPattern("1 (of [0-9]+ )?lead");
        as(tom, new AcceptLead(lead, 1));
        eventually(() -> text(find(LeadsView.class).single()).contains("No lead matches"));
    }

    @Test
    void what_a_qualified_lead_is_can_be_read_by_everybody_who_sells_or_markets() {
        signIn(tom);
        UI.getCurrent().navigate("leads/definition");
        assertThat(text(find(dev.verona.handoff.ui.DefinitionView.class).single()))
                .contains("In force");
    }
}
