package dev.verona.account.page;

import com.vaadin.flow.component.UI;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The ways to the account pages. */
public final class AccountNavigation {

    /** The list of accounts. */
    public static final String LIST = "accounts";

    /** Before an account's id. */
    public static final String PAGE = "accounts";

    public static final String IMPORT = "accounts/import";

    /** The list of imports; one of them is below it. */
    public static final String IMPORTS = "accounts/imports";

    /** The opportunities whose account is not known. */
    public static final String WITHOUT_ACCOUNT = "accounts/unassigned";

    private AccountNavigation() {}

    /** The path of an account's page, as in {@code accounts/brackenmoor-dairies}. */
    public static String pathOf(AccountId account) {
        return PAGE + "/" + account.value();
    }

    /** The query parameter with the number of the opportunity that is shown first on its account's page. */
    public static final String OPPORTUNITY = "opportunity";

    /** The query parameter with what is searched for among the opportunities without an account. */
    public static final String SEARCHED = "q";

    /** The path to an opportunity: on its account's page, or among those without one. */
    public static String pathOf(OpportunityId opportunity, @Nullable AccountId account) {
        var number = URLEncoder.encode(opportunity.value(), StandardCharsets.UTF_8);
        return account == null
                ? WITHOUT_ACCOUNT + "?" + SEARCHED + "=" + number
                : pathOf(account) + "?" + OPPORTUNITY + "=" + number;
    }

    public static void open(UI ui, AccountId account) {
        ui.navigate(pathOf(account));
    }
}
