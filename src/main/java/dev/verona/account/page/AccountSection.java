package dev.verona.account.page;

import com.vaadin.flow.component.Component;
import dev.verona.account.api.AccountView;

/** A part of the account page that another module fills. Implemented as a Spring bean; it makes a component for each screen that opens. */
public interface AccountSection {

    /** In the URL's fragment, as in {@code plans}: lower case, stable. */
    String id();

    String label();

    /** Sections stand in this order; facts and amounts come at 10 and 20, opportunities at 60, the team at 80. */
    int order();

    /** Whether only people of Sales and Marketing are shown it; others, as administrators, are told so in its place. */
    default boolean isForAccountTeams() {
        return true;
    }

    /** A component for one screen, without a heading of its own; it keeps itself up to date while attached. */
    Component create(AccountView account);
}
