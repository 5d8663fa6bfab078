package dev.verona.operations.ui;

import dev.verona.operations.api.OperationsQuery.FindJournal;
import dev.verona.operations.api.OperationsQuery.FindReadModels;
import dev.verona.operations.api.OperationsQuery.FindSetAside;
import dev.verona.operations.api.OperationsQuery.FindStore;
import dev.verona.operations.api.OperationsQuery.Journal;
import dev.verona.operations.api.OperationsQuery.ReadModels;
import dev.verona.operations.api.OperationsQuery.SetAside;
import dev.verona.operations.api.OperationsQuery.Store;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the page asks. */
@Component
final class Operations {

    /** More is no list to be dealt with one by one: the cause is to be mended, and the read model rebuilt. */
    static final int LETTERS = 200;

    private static final int ENTRIES = 30;

    private final QueryGateway queries;

    Operations(QueryGateway queries) {
        this.queries = queries;
    }

    Store store() {
        return queries.query(new FindStore(), Store.class).join();
    }

    ReadModels readModels() {
        return queries.query(new FindReadModels(), ReadModels.class).join();
    }

    SetAside setAside() {
        return queries.query(new FindSetAside(LETTERS), SetAside.class).join();
    }

    Journal journal() {
        return queries.query(new FindJournal(ENTRIES), Journal.class).join();
    }
}
