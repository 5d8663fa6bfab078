package dev.verona.engagement.automation;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.ConsultationCommand.FileAdvice;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.projection.rules.DueWork;
import dev.verona.engagement.projection.rules.DueWork.Advised;
import dev.verona.engagement.projection.rules.Todo;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery.PlansOfAccount;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Advice enters the account's plan as a contribution of whoever gave it, at the stage of the opportunity, and goes to review there like any other. Who is not in the team yet
 * joins it as an adviser.
 */
@Component
class AdviceFiling {

    private static final Logger log = LoggerFactory.getLogger(AdviceFiling.class);

    private final DueWork work;
    private final People people;
    private final QueryGateway queries;
    private final CommandGateway commands;

    AdviceFiling(DueWork work, People people, QueryGateway queries, CommandGateway commands) {
        this.work = work;
        this.people = people;
        this.queries = queries;
        this.commands = commands;
    }

    void file(Todo todo) throws Exception {
        var advised = work.advised(todo).orElse(null);
        if (advised == null) {
            return;
        }
        var day = LocalDate.ofInstant(todo.at(), ZoneOffset.UTC);
        var plan = plan(advised, day).map(PlanSummary::plan).orElse(null);
        var filed = plan != null && contribute(todo.consultation(), plan, advised);
        send(
                todo.consultation(),
                "filed",
                new FileAdvice(
                        todo.consultation(),
                        filed ? plan : null,
                        filed ? todo.consultation().contribution() : null));
    }

    /** The one that is worked on at the time, else the latest that is not closed. */
    private Optional<PlanSummary> plan(Advised advised, LocalDate day) {
        var account = advised.account();
        return account == null
                ? Optional.empty()
                : queries
                        .query(new PlansOfAccount(account), ResponseTypes.multipleInstancesOf(PlanSummary.class))
                        .join()
                        .stream()
                        .filter(plan -> plan.status() != PlanStatus.CLOSED)
                        .min(Comparator.comparing(plan -> !plan.period().contains(day)));
    }

    private boolean contribute(ConsultationId id, PlanId plan, Advised advised) throws Exception {
        var adviser =
                people.find(advised.advice().by().id()).map(PersonView::actor).orElse(null);
        if (adviser == null) {
            return false;
        }
        try {
            var kind = advised.price() ? ContributionKind.PRICING_ADVICE : kindAt(advised.stage());
            var contribution = id.contribution();
            draft(
                    id,
                    adviser,
                    new PlanCommand.DraftContribution(
                            plan,
                            contribution,
                            advised.stage() == null ? Stage.DEVELOPING_SOLUTION : advised.stage(),
                            kind,
                            advised.advice().title()));
            as(
                    adviser,
                    id,
                    "words",
                    write(plan, contribution, field(kind), advised.advice().text()));
            if (advised.price() && !advised.advice().discount().isEmpty()) {
                as(
                        adviser,
                        id,
                        "discount",
                        new PlanCommand.SetValue(
                                plan,
                                new FieldRef(contribution, Field.PRICE_DISCOUNT),
                                "",
                                advised.advice().discount()));
            }
            return true;
        } catch (Rejection e) {
            log.warn("The advice of consultation {} stands there alone: {}", id, e.getMessage());
            return false;
        }
    }

    private void draft(ConsultationId id, Actor adviser, PlanCommand.DraftContribution command) throws Exception {
        try {
            as(adviser, id, "draft", command);
        } catch (PlanRejection.NotInTeam e) {
            join(id, command.plan(), adviser.person());
            as(adviser, id, "draft", command);
        }
    }

    private void join(ConsultationId id, PlanId plan, PersonId person) {
        send(id, "join", new PlanCommand.AddTeamMember(plan, person, TeamRole.ADVISER));
    }

    private static PlanCommand write(PlanId plan, ElementId contribution, Field field, String text) {
        return new PlanCommand.EditText(plan, new FieldRef(contribution, field), 0, TextChange.insert(0, text), "");
    }

    private static ContributionKind kindAt(@Nullable Stage stage) {
        return stage == null || stage == Stage.NEGOTIATING_CONTRACT
                ? ContributionKind.SOLUTION_COLLATERAL
                : ContributionKind.mainAt(stage);
    }

    /** Where its first words belong. */
    private static Field field(ContributionKind kind) {
        return switch (kind) {
            case LEAD_STANDARD -> Field.LEAD_FIT;
            case VALUE_PROPOSITION -> Field.VALUE_BENEFIT;
            case SOLUTION_COLLATERAL -> Field.COLLATERAL_TEMPLATE;
            case CASE_STUDY -> Field.CASE_RESULT;
            case PRICING_ADVICE -> Field.PRICE_WHY;
        };
    }

    private void as(Actor actor, ConsultationId id, String what, Object command) throws Exception {
        Acting.as(actor, () -> {
            send(id, what, command);
            return id;
        });
    }

    private void send(ConsultationId id, String what, Object command) {
        commands.sendAndWait(MessageMetadata.under(Ids.named("rules", what, id.value()), true, command));
    }
}
