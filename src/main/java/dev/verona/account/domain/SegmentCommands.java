package dev.verona.account.domain;

import dev.verona.account.api.AccountRejection.NameTaken;
import dev.verona.account.api.CatalogueCommand.ListAgent;
import dev.verona.account.api.CatalogueCommand.ListProduct;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.SegmentCommand.DefineSegment;
import dev.verona.account.api.SegmentCommand.RenameSegment;
import dev.verona.account.api.SegmentCommand.TakeOverTopTen;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Decides on the segments and on the catalogue: the terms in which accounts and opportunities are described. */
public final class SegmentCommands {

    private final Aggregates aggregates;

    public SegmentCommands(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @CommandHandler
    void handle(DefineSegment command) {
        if (aggregates.findSegment(command.segment()).isPresent()) {
            throw new NameTaken(command.name());
        }
        aggregates.define(command.segment(), command.name());
    }

    @CommandHandler
    void handle(RenameSegment command) {
        aggregates.segment(command.segment()).execute(it -> it.rename(command.name()));
    }

    @CommandHandler
    void handle(TakeOverTopTen command) {
        aggregates
                .segment(command.segment())
                .execute(it ->
                        it.takeOver(command.from(), command.accounts(), account -> isIn(command.segment(), account)));
    }

    private boolean isIn(SegmentId segment, AccountId account) {
        return aggregates
                .findAccount(account)
                .map(found -> segment.equals(found.<@Nullable SegmentId>invoke(KeyAccount::segment)))
                .orElse(false);
    }

    @CommandHandler
    void handle(ListProduct command) {
        aggregates
                .catalogue()
                .execute(it -> it.list(new Product(command.name(), command.series(), command.listPrice())));
    }

    @CommandHandler
    void handle(ListAgent command) {
        aggregates
                .catalogue()
                .execute(it -> it.list(new SalesAgent(command.name(), command.manager(), command.office())));
    }
}
