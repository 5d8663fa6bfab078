package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.AccountRejection;
import dev.verona.account.api.AccountRejection.AlreadyEnded;
import dev.verona.account.api.AccountRejection.StillOpen;
import dev.verona.account.api.ImportCommand.OpportunityRecord;
import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityEvent.AmountChanged;
import dev.verona.account.api.OpportunityEvent.AssignedToAccount;
import dev.verona.account.api.OpportunityEvent.MovedToStage;
import dev.verona.account.api.OpportunityEvent.OpportunityAdded;
import dev.verona.account.api.OpportunityEvent.OpportunityDescribed;
import dev.verona.account.api.OpportunityEvent.OpportunityLost;
import dev.verona.account.api.OpportunityEvent.OpportunityReopened;
import dev.verona.account.api.OpportunityEvent.OpportunityWithdrawn;
import dev.verona.account.api.OpportunityEvent.OpportunityWon;
import dev.verona.account.api.OpportunityEvent.Rescheduled;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A potential sale. */
@Aggregate(type = "opportunity", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
public class Opportunity {

    @AggregateIdentifier
    private String stream;

    private OpportunityId id;
    private OpportunityFacts facts;
    private boolean withdrawn;
    private ImportTrail trail = ImportTrail.NONE;

    /** For Axon. */
    protected Opportunity() {}

    Opportunity(OpportunityId id, OpportunityFacts facts) {
        apply(new OpportunityAdded(id, facts));
    }

    boolean withdrawn() {
        return withdrawn;
    }

    ImportTrail trail() {
        return trail;
    }

    void withdraw() {
        if (!withdrawn) {
            apply(new OpportunityWithdrawn(id));
        }
    }

    /** Takes it in again after it was withdrawn: nothing of what was known then comes back. */
    void addAnew(OpportunityFacts stated) {
        apply(new OpportunityAdded(id, stated));
    }

    void describe(String title, String product, String agent) {
        var wanted = facts.titled(title, product).workedBy(agent);
        if (!wanted.equals(facts)) {
            apply(new OpportunityDescribed(id, wanted.title(), wanted.product(), wanted.agent()));
        }
    }

    void assignTo(@Nullable AccountId account) {
        if (!Objects.equals(account, facts.account())) {
            apply(new AssignedToAccount(id, facts.account(), account));
        }
    }

    void changeAmount(@Nullable Money seen, @Nullable Money amount) {
        if (Objects.equals(amount, facts.amount())) {
            return;
        }
        if (!Objects.equals(seen, facts.amount())) {
            throw new AccountRejection.AmountChanged(facts.amount());
        }
        var wanted = facts.with(amount);
        apply(new AmountChanged(id, facts.amount(), wanted.amount()));
    }

    void moveTo(Stage stage) {
        if (facts.outcome() == Outcome.LOST) {
            throw new AlreadyEnded(Outcome.LOST);
        }
        if (facts.stage() != stage) {
            apply(new MovedToStage(id, facts.stage(), stage));
        }
    }

    void reschedule(@Nullable LocalDate engaged, @Nullable LocalDate closes) {
        var wanted = facts.between(engaged, closes);
        if (!wanted.equals(facts)) {
            apply(new Rescheduled(id, engaged, closes));
        }
    }

    void win(Money amount, LocalDate on) {
        mustBeOpen();
        var wanted = facts.with(amount).between(facts.engaged(), on);
        apply(new OpportunityWon(id, Stage.IMPLEMENTING, wanted.amount(), on));
    }

    void lose(LocalDate on, String reason) {
        mustBeOpen();
        var wanted = facts.between(facts.engaged(), on);
        apply(new OpportunityLost(id, wanted.closes(), reason.strip()));
    }

    void reopen(Stage stage) {
        if (facts.outcome() == Outcome.OPEN) {
            throw new StillOpen();
        }
        apply(new OpportunityReopened(id, stage));
    }

    /** Takes what a CRM states. True when anything changed. */
    boolean restate(OpportunityRecord stated) {
        var wanted = stated.appliedTo(facts);
        if (wanted.equals(facts)) {
            return false;
        }
        become(wanted);
        return true;
    }

    /** @throws dev.verona.shared.InvalidInput when the former values make no sense beside what was changed later */
    void setBack(Map<ImportedField, String> former) {
        become(ImportedValues.applied(facts, former));
    }

    /** Becomes another, told as what must have happened. */
    private void become(OpportunityFacts wanted) {
        describe(wanted.title(), wanted.product(), wanted.agent());
        assignTo(wanted.account());
        if (facts.outcome() != wanted.outcome() && facts.outcome() != Outcome.OPEN) {
            apply(new OpportunityReopened(id, stageOf(wanted)));
        }
        var ends = facts.outcome() != wanted.outcome();
        if (!Objects.equals(facts.engaged(), wanted.engaged())
                || (!ends && !Objects.equals(facts.closes(), wanted.closes()))) {
            apply(new Rescheduled(id, wanted.engaged(), wanted.closes()));
        }
        var wins = ends && wanted.outcome() == Outcome.WON;
        if (!wins && !Objects.equals(facts.amount(), wanted.amount())) {
            apply(new AmountChanged(id, facts.amount(), wanted.amount()));
        }
        if (wins) {
            apply(new OpportunityWon(id, stageOf(wanted), wanted.amount(), wanted.closes()));
        } else if (ends) {
            apply(new OpportunityLost(id, wanted.closes(), ""));
        }
        if (facts.stage() != wanted.stage()) {
            apply(new MovedToStage(id, facts.stage(), wanted.stage()));
        }
    }

    private static Stage stageOf(OpportunityFacts facts) {
        var stage = facts.stage();
        return stage == null ? Stage.PROSPECTING : stage;
    }

    private void mustBeOpen() {
        if (facts.outcome() != Outcome.OPEN) {
            throw new AlreadyEnded(facts.outcome());
        }
    }

    @EventSourcingHandler
    void on(OpportunityEvent event, MetaData metadata, @Timestamp Instant at) {
        var before = facts;
        facts = OpportunityEvent.after(facts, event);
        id = event.opportunity();
        stream = OpportunityEvent.streamOf(id);
        withdrawn = event instanceof OpportunityWithdrawn;
        var author = ImportTrail.Author.of(metadata, at);
        trail = event instanceof OpportunityAdded
                ? ImportTrail.begun(author)
                : trail.changed(ImportedValues.of(before), ImportedValues.of(facts), author);
    }
}
