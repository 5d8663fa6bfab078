package dev.verona.account.page;

import com.vaadin.flow.component.UI;
import dev.verona.shared.AccountId;

/** The ways to the account pages. */
public final class AccountNavigation {

    /** The list of accounts. */
    public static final String LIST = "accounts";

    /** Before an account's id. */
    public static final String PAGE = "accounts";

    public static final String IMPORT = "accounts/import";

    /** The opportunities whose account is not known. */
    public static final String WITHOUT_ACCOUNT = "accounts/unassigned";

    private AccountNavigation() {}

    /** The path of an account's page, as in {@code accounts/brackenmoor-dairies}. */
    public static String pathOf(AccountId account) {
        return PAGE + "/" + account.value();
    }

    public static void open(UI ui, AccountId account) {
        ui.navigate(pathOf(account));
    }
}
