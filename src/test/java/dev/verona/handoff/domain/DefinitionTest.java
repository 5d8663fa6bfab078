package dev.verona.handoff.domain;

import static dev.verona.handoff.domain.LeadFixture.INES;
import static dev.verona.handoff.domain.LeadFixture.JUN;
import static dev.verona.handoff.domain.LeadFixture.LEO;
import static dev.verona.handoff.domain.LeadFixture.MAYA;
import static dev.verona.handoff.domain.LeadFixture.PIET;
import static dev.verona.handoff.domain.LeadFixture.TERMS;
import static dev.verona.handoff.domain.LeadFixture.TOM;

import dev.verona.handoff.api.DefinitionCommand;
import dev.verona.handoff.api.DefinitionCommand.AgreeToDefinition;
import dev.verona.handoff.api.DefinitionCommand.DeclineDefinition;
import dev.verona.handoff.api.DefinitionCommand.ProposeDefinition;
import dev.verona.handoff.api.DefinitionEvent;
import dev.verona.handoff.api.DefinitionEvent.DefinitionAgreed;
import dev.verona.handoff.api.DefinitionEvent.DefinitionDeclined;
import dev.verona.handoff.api.DefinitionEvent.DefinitionProposed;
import dev.verona.handoff.api.DefinitionEvent.DefinitionTookEffect;
import dev.verona.handoff.api.LeadRejection.NotDiscussed;
import dev.verona.handoff.api.LeadRejection.ProposalOpen;
import dev.verona.handoff.api.LeadRejection.ProposedMeanwhile;
import dev.verona.handoff.api.LeadRejection.SpeaksForBoth;
import dev.verona.handoff.api.Terms;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.testing.Outcome;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What a qualified lead is, one of each side agrees to. */
class DefinitionTest {

    private static final DefinitionEvent PROPOSED = new DefinitionProposed(1, TERMS);
    private static final DefinitionEvent BY_MARKETING = new DefinitionAgreed(1, Function.MARKETING);
    private static final DefinitionEvent BY_SALES = new DefinitionAgreed(1, Function.SALES);
    private static final DefinitionEvent IN_FORCE = new DefinitionTookEffect(1);

    @Test
    void whoever_proposes_agrees_for_their_own_side() {
        when(MAYA, new ProposeDefinition(0, TERMS)).records(PROPOSED, BY_MARKETING);
        when(LEO, new ProposeDefinition(0, TERMS)).records(PROPOSED, BY_MARKETING);
        when(TOM, new ProposeDefinition(0, TERMS)).records(PROPOSED, BY_SALES);
    }

    @Test
    void it_is_in_force_when_the_other_side_agrees() {
        when(PIET, new AgreeToDefinition(1), PROPOSED, BY_MARKETING).records(BY_SALES, IN_FORCE);
        when(JUN, new AgreeToDefinition(1), PROPOSED, BY_MARKETING).recordsNothing();
    }

    @Test
    void nobody_speaks_for_both_sides() {
        when(INES, new ProposeDefinition(0, TERMS)).isRejected(SpeaksForBoth.class);
        when(INES, new AgreeToDefinition(1), PROPOSED, BY_MARKETING).isRejected(SpeaksForBoth.class);
    }

    @Test
    void one_proposal_is_discussed_at_a_time_and_builds_on_the_last() {
        when(TOM, new ProposeDefinition(1, TERMS), PROPOSED, BY_MARKETING).isRejected(ProposalOpen.class);
        when(TOM, new ProposeDefinition(0, TERMS), PROPOSED, BY_MARKETING, BY_SALES, IN_FORCE)
                .isRejected(ProposedMeanwhile.class);
        when(TOM, new ProposeDefinition(1, TERMS), PROPOSED, BY_MARKETING, BY_SALES, IN_FORCE)
                .records(new DefinitionProposed(2, TERMS), new DefinitionAgreed(2, Function.SALES));
    }

    @Test
    void what_is_declined_is_over_and_says_why() {
        var declined = new DefinitionDeclined(1, "Too much");
        when(TOM, new DeclineDefinition(1, "Too much"), PROPOSED, BY_MARKETING).records(declined);
        when(TOM, new DeclineDefinition(1, " "), PROPOSED, BY_MARKETING).isRejected(InvalidInput.class, "reason");
        when(TOM, new AgreeToDefinition(1), PROPOSED, BY_MARKETING, declined).isRejected(NotDiscussed.class);
        when(MAYA, new ProposeDefinition(1, TERMS), PROPOSED, BY_MARKETING, declined)
                .records(new DefinitionProposed(2, TERMS), new DefinitionAgreed(2, Function.MARKETING));
    }

    @Test
    void it_says_what_fits_and_what_is_ready_and_by_which_facts_and_in_how_many_days() {
        var none = List.<dev.verona.handoff.api.LeadFact>of();
        refused("fit", new Terms(" ", TERMS.fitFacts(), "x", TERMS.readyFacts(), TimeFrame.YEAR, 2, 1));
        refused("ready", new Terms("x", TERMS.fitFacts(), "", TERMS.readyFacts(), TimeFrame.YEAR, 2, 1));
        refused("fitFacts", new Terms("x", none, "x", TERMS.readyFacts(), TimeFrame.YEAR, 2, 1));
        refused("readyFacts", new Terms("x", TERMS.fitFacts(), "x", none, TimeFrame.YEAR, 2, 1));
        refused("answerDays", new Terms("x", TERMS.fitFacts(), "x", TERMS.readyFacts(), TimeFrame.YEAR, 0, 1));
        refused("liaisonDays", new Terms("x", TERMS.fitFacts(), "x", TERMS.readyFacts(), TimeFrame.YEAR, 2, 31));
    }

    private static void refused(String field, Terms terms) {
        when(MAYA, new ProposeDefinition(0, terms)).isRejected(InvalidInput.class, field);
    }

    private static Outcome<Definition, DefinitionEvent> when(
            Actor actor, DefinitionCommand command, DefinitionEvent... given) {
        var fixture = new AggregateTestFixture<>(Definition.class);
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }
}
