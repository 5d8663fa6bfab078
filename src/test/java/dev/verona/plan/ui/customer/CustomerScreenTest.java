package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan of Tom's and Rosa's on a screen, at what it knows of its customer, and others who work on it at the same time. */
abstract class CustomerScreenTest extends SignedInTest {

    static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    PlanId newPlan() {
        var account = AccountId.random();
        register(account, "Brackenmoor " + Ids.random());
        var plan = PlanId.of(account, HALF);
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        return plan;
    }

    ElementId added(PlanId plan, String name, @Nullable BuyingRole role) {
        var id = ElementId.random();
        as(TestActors.TOM, new PlanCommand.AddStakeholder(plan, id, name, "", role));
        return id;
    }

    void sets(Actor actor, PlanId plan, ElementId element, Field field, String seen, String value) {
        as(actor, new PlanCommand.SetValue(plan, new FieldRef(element, field), seen, value));
    }

    CustomerView customer(PlanId plan) {
        return plan(plan).customer();
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

    void open(Actor actor, PlanId plan, String section) {
        signIn(actor);
        UI.getCurrent().navigate(PlanNavigation.path(plan, section));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    <C> Select<C> select(String caption) {
        return (Select<C>) find(Select.class).withCaption(caption).single();
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
        roundTrip();
    }

    boolean says(Component component, String text) {
        return component.getElement().getTextRecursively().contains(text);
    }

    /** As the map's script tells it. */
    void gesture(String what, ElementId person, int x, int y) {
        var told = JacksonUtils.createObjectNode();
        told.put("what", what);
        told.put("person", person.value());
        told.put("x", x);
        told.put("y", y);
        var element = find(StakeholderMap.class).single().getElement();
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail", told);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "vr-map", data));
        roundTrip();
    }
}
