package dev.verona.plan.ui;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/** A plan of Tom's and Rosa's on a screen, and others who work on it at the same time by commands of their own. */
abstract class PlanScreenTest extends SignedInTest {

    static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    /** A new account with a plan; Jun advises. */
    PlanId newPlan() {
        var account = newAccount("Brackenmoor " + Ids.random());
        var plan = PlanId.of(account, HALF);
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        return plan;
    }

    AccountId newAccount(String name) {
        var account = AccountId.random();
        register(account, name);
        return account;
    }

    ElementId newObjective(PlanId plan) {
        var objective = ElementId.random();
        as(
                TestActors.TOM,
                new PlanCommand.AddObjective(
                        plan,
                        objective,
                        ObjectiveKind.SHARE_OF_WALLET,
                        "Win plants 2 and 5",
                        "Share of wallet, %",
                        new BigDecimal("30"),
                        new BigDecimal("45"),
                        HALF.to()));
        return objective;
    }

    void writeFocus(PlanId plan, Actor actor, long base, String words) {
        as(actor, new PlanCommand.EditText(plan, FieldRef.focus(), base, TextChange.insert(0, words)));
    }

    PlanView plan(PlanId plan) {
        try {
            return Acting.as(
                    TestActors.TOM,
                    () -> queries.query(new PlanQuery.FindPlan(plan), PlanView.class)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<PlanSummary> plansOf(AccountId account) {
        try {
            return Acting.as(
                    TestActors.TOM,
                    () -> queries.query(
                                    new PlanQuery.PlansOfAccount(account),
                                    ResponseTypes.multipleInstancesOf(PlanSummary.class))
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void open(PlanId plan) {
        navigate(PlanNavigation.path(plan), PlanWorkspaceView.class);
    }

    void open(PlanId plan, String section) {
        navigate(PlanNavigation.path(plan, section), PlanWorkspaceView.class);
    }

    boolean says(String text) {
        return find(PlanWorkspaceView.class)
                .single()
                .getElement()
                .getTextRecursively()
                .contains(text);
    }
}
