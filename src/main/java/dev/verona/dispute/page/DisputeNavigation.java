package dev.verona.dispute.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.FactRef;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The ways to disputes, and to where one is raised. */
public final class DisputeNavigation {

    /** The list, and what stands before a dispute's id. */
    public static final String LIST = "disputes";

    /** Where one is raised. */
    public static final String RAISE = "disputes/raise";

    /** What was learned from those that are settled. */
    public static final String LESSONS = "disputes/lessons";

    /** In the addresses of the list and of where one is raised: the account. */
    public static final String ACCOUNT = "account";

    /** Where one is raised: the plan that it is about. */
    public static final String PLAN = "plan";

    /** Where one is raised: a fact that it begins with, as in {@code hand-off:expo-1}. */
    public static final String FACT = "fact";

    private DisputeNavigation() {}

    public static String pathOf(DisputeId dispute) {
        return LIST + "/" + dispute.value();
    }

    public static String ofAccount(AccountId account) {
        return LIST + "?" + ACCOUNT + "=" + account.value();
    }

    /** Where one is raised about a plan, or an account, or something that is on record; each may be null. */
    public static String raise(@Nullable AccountId account, @Nullable PlanId plan, @Nullable FactRef fact) {
        var query = new StringJoiner("&", RAISE + "?", "").setEmptyValue(RAISE);
        if (account != null) {
            query.add(ACCOUNT + "=" + account.value());
        }
        if (plan != null) {
            query.add(PLAN + "=" + plan.value());
        }
        if (fact != null) {
            query.add(FACT + "=" + URLEncoder.encode(written(fact), StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    /** As {@link #raise(AccountId, PlanId, FactRef)}, and goes there. */
    public static void raise(UI ui, @Nullable AccountId account, @Nullable PlanId plan, @Nullable FactRef fact) {
        var where = new Location(raise(account, plan, fact));
        ui.navigate(where.getPath(), where.getQueryParameters());
    }

    private static String written(FactRef fact) {
        return fact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + fact.id();
    }

    /** @throws IllegalArgumentException when it is none */
    public static FactRef fact(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a fact: '" + written + "'");
        }
        return new FactRef(
                FactRef.Kind.valueOf(
                        written.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_')),
                written.substring(colon + 1));
    }
}
