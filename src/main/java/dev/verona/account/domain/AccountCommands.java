package dev.verona.account.domain;

import dev.verona.account.api.AccountCommand.AssignOwner;
import dev.verona.account.api.AccountCommand.AssignTier;
import dev.verona.account.api.AccountCommand.CorrectFacts;
import dev.verona.account.api.AccountCommand.PlaceInSegment;
import dev.verona.account.api.AccountCommand.PlaceUnderParent;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountCommand.RenameAccount;
import dev.verona.account.api.AccountRejection.AlreadyThere;
import dev.verona.account.api.AccountRejection.NameTaken;
import dev.verona.account.api.AccountRejection.OwnerMustSell;
import dev.verona.account.api.AccountRejection.ParentOfItself;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.Slug;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides on what is wanted of an account, where others have a say in it: its segment, its parent, its namesakes, its owner. */
public final class AccountCommands {

    private static final int DEEPEST = 50;

    private final Aggregates aggregates;
    private final Accounts accounts;
    private final People people;

    public AccountCommands(Aggregates aggregates, Accounts accounts, People people) {
        this.aggregates = aggregates;
        this.accounts = accounts;
        this.people = people;
    }

    @CommandHandler
    void handle(RegisterAccount command) {
        aggregates.findAccount(command.account()).ifPresent(there -> {
            var name = there.invoke(KeyAccount::name);
            throw Slug.key(name).equals(Slug.key(command.name())) ? new NameTaken(name) : new AlreadyThere();
        });
        refuseNamesake(command.account(), command.name());
        if (command.owner() != null) {
            mustSell(command.owner());
        }
        if (command.segment() != null) {
            aggregates.segment(command.segment());
        }
        aggregates.register(command.account(), command.name(), command.facts()).execute(account -> {
            account.placeIn(command.segment());
            account.assign(new AssignTier(command.account(), command.tier(), null, null));
            account.assignOwner(command.owner());
        });
    }

    @CommandHandler
    void handle(RenameAccount command) {
        var account = aggregates.account(command.account());
        refuseNamesake(command.account(), command.name());
        account.execute(it -> it.rename(command.seen(), command.name()));
    }

    @CommandHandler
    void handle(CorrectFacts command) {
        aggregates.account(command.account()).execute(it -> it.correct(command.seen(), command.facts()));
    }

    @CommandHandler
    void handle(AssignTier command) {
        aggregates.account(command.account()).execute(it -> it.assign(command));
    }

    @CommandHandler
    void handle(PlaceInSegment command) {
        place(aggregates.account(command.account()), command.account(), command.segment());
    }

    void place(Aggregate<KeyAccount> account, AccountId id, @Nullable SegmentId wanted) {
        if (wanted != null) {
            aggregates.segment(wanted);
        }
        var former = account.<@Nullable SegmentId>invoke(KeyAccount::segment);
        if (former != null && !former.equals(wanted)) {
            aggregates.segment(former).execute(segment -> segment.release(id));
        }
        account.execute(it -> it.placeIn(wanted));
    }

    @CommandHandler
    void handle(PlaceUnderParent command) {
        placeUnder(aggregates.account(command.account()), command.account(), command.parent());
    }

    void placeUnder(Aggregate<KeyAccount> account, AccountId id, @Nullable AccountId parent) {
        var next = parent;
        for (var steps = 0; next != null; steps++) {
            if (next.equals(id) || steps > DEEPEST) {
                throw new ParentOfItself(nameOf(parent));
            }
            next = aggregates.account(next).<@Nullable AccountId>invoke(KeyAccount::parent);
        }
        account.execute(it -> it.placeUnder(parent));
    }

    private String nameOf(@Nullable AccountId id) {
        return id == null ? "" : aggregates.account(id).invoke(KeyAccount::name);
    }

    @CommandHandler
    void handle(AssignOwner command) {
        if (command.owner() != null) {
            mustSell(command.owner());
        }
        aggregates.account(command.account()).execute(it -> it.assignOwner(command.owner()));
    }

    private void mustSell(PersonId owner) {
        var sells =
                people.find(owner).filter(PersonView::enabled).filter(person -> person.function() == Function.SALES);
        if (sells.isEmpty()) {
            throw new OwnerMustSell();
        }
    }

    private void refuseNamesake(AccountId id, String name) {
        accounts.named(name).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new NameTaken(other.name());
        });
    }
}
