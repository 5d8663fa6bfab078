package dev.verona.account.domain;

import static java.util.stream.Collectors.joining;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.CatalogueCommand;
import dev.verona.account.api.ImportCommand;
import dev.verona.account.api.ImportQuery;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.SegmentCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who may read and change accounts, by role alone: accounts belong to the company, a plan to its team. */
public final class RolesMay<M> implements MessagePolicy<M> {

    private final Class<M> messages;
    private final String deed;
    private final Set<Role> roles;

    private RolesMay(Class<M> messages, String deed, Set<Role> roles) {
        this.messages = messages;
        this.deed = deed;
        this.roles = roles;
    }

    /** Whoever has a role at all. */
    public static MessagePolicy<AccountQuery> readAccounts() {
        return new RolesMay<>(AccountQuery.class, "see accounts", EnumSet.allOf(Role.class));
    }

    public static MessagePolicy<AccountCommand> changeAccounts() {
        return new RolesMay<>(AccountCommand.class, "change accounts", EnumSet.of(Role.SALES, Role.LEADER, Role.ADMIN));
    }

    public static MessagePolicy<OpportunityCommand> changeOpportunities() {
        return new RolesMay<>(
                OpportunityCommand.class, "change opportunities", EnumSet.of(Role.SALES, Role.LEADER, Role.ADMIN));
    }

    public static MessagePolicy<SegmentCommand> defineSegments() {
        return new RolesMay<>(SegmentCommand.class, "define segments", EnumSet.of(Role.LEADER, Role.ADMIN));
    }

    public static MessagePolicy<CatalogueCommand> keepTheCatalogue() {
        return new RolesMay<>(CatalogueCommand.class, "keep the catalogue", EnumSet.of(Role.LEADER, Role.ADMIN));
    }

    public static MessagePolicy<ImportCommand> importFromACrm() {
        return new RolesMay<>(ImportCommand.class, "import from a CRM", EnumSet.of(Role.LEADER, Role.ADMIN));
    }

    public static MessagePolicy<ImportQuery> readImports() {
        return new RolesMay<>(ImportQuery.class, "look at imports", EnumSet.of(Role.LEADER, Role.ADMIN));
    }

    @Override
    public Class<M> messages() {
        return messages;
    }

    @Override
    public void authorise(Actor actor, M message) {
        if (message instanceof SegmentCommand.TakeOverTopTen) {
            throw new NotAllowed(
                    "A top ten is fixed by a head of Sales and a head of Marketing, on its segment's page; its"
                            + " ranks come from there.");
        }
        if (roles.stream().noneMatch(actor::has)) {
            throw new NotAllowed("You cannot " + deed + ": that takes one of the roles "
                    + roles.stream().map(Role::label).collect(joining(", ")) + ".");
        }
    }
}
