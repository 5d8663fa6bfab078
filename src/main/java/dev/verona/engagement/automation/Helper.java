package dev.verona.engagement.automation;

import dev.verona.account.api.AccountQuery.FindAccount;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.ConsultationCommand.LetLapse;
import dev.verona.engagement.api.ConsultationCommand.OpenConsultation;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.projection.rules.DueWork;
import dev.verona.engagement.projection.rules.Todo;
import dev.verona.plan.api.PlanQuery.PlansOfAccount;
import dev.verona.plan.api.PlanSummary;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.platform.time.VeronaClock;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does one thing that a rule leads to, dated as what led to it: a term begins when the thing happened, not when a machine came to it. */
@Component
class Helper {

    private static final Logger log = LoggerFactory.getLogger(Helper.class);

    private final DueWork work;
    private final People people;
    private final Accounts accounts;
    private final QueryGateway queries;
    private final CommandGateway commands;
    private final AdviceFiling filing;

    Helper(
            DueWork work,
            People people,
            Accounts accounts,
            QueryGateway queries,
            CommandGateway commands,
            AdviceFiling filing) {
        this.work = work;
        this.people = people;
        this.accounts = accounts;
        this.queries = queries;
        this.commands = commands;
        this.filing = filing;
    }

    void perform(Todo todo) throws Exception {
        VeronaClock.at(
                todo.at(),
                () -> Acting.as(Actor.VERONA, () -> {
                    switch (todo.kind()) {
                        case OPEN -> open(todo);
                        case FILE -> filing.file(todo);
                        case LAPSE ->
                            send(
                                    "lapse",
                                    todo,
                                    new LetLapse(
                                            todo.consultation(), "The opportunity ended before it was decided on."));
                    }
                    return todo;
                }));
    }

    void note(DueWork.Missed missed) throws Exception {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(MessageMetadata.under(
                    Ids.named(
                            "rules",
                            "missed",
                            missed.rule().value(),
                            String.valueOf(missed.version()),
                            missed.opportunity().value(),
                            missed.due().toString()),
                    true,
                    new RuleCommand.NoteMissed(
                            missed.rule(), missed.version(), Subject.of(missed.opportunity()), missed.due())));
            return missed;
        });
    }

    private void open(Todo todo) {
        var opening = work.opening(todo).orElse(null);
        if (opening == null) {
            return;
        }
        var account = opening.account();
        var plans = account == null ? List.<PlanSummary>of() : plans(account);
        var asked = adviser(opening.behaviour().whom(), plans);
        if (asked.isEmpty()) {
            log.warn(
                    "Nobody has the job title {}: {} waits", opening.behaviour().whom(), todo);
            return;
        }
        var today = LocalDate.ofInstant(todo.at(), ZoneOffset.UTC);
        send(
                "open",
                todo,
                new OpenConsultation(
                        todo.consultation(),
                        Objects.requireNonNull(todo.rule()),
                        todo.version(),
                        todo.opportunity(),
                        account,
                        opening.about(),
                        opening.question(),
                        asked.get(),
                        owner(account, plans, asked.get()),
                        WorkingDays.in(account == null ? Optional.empty() : accounts.countryOf(account))
                                .after(today, opening.behaviour().workingDays())));
    }

    private void send(String what, Todo todo, Object command) {
        commands.sendAndWait(MessageMetadata.under(
                Ids.named("rules", what, todo.consultation().value()), true, command));
    }

    private List<PlanSummary> plans(AccountId account) {
        return queries.query(new PlansOfAccount(account), ResponseTypes.multipleInstancesOf(PlanSummary.class))
                .join();
    }

    /** Who has the job title: who works on the account's plan rather than others, else the first by name. */
    private Optional<PersonId> adviser(String title, List<PlanSummary> plans) {
        var titled = people.active().stream()
                .filter(person -> person.jobTitle().strip().equalsIgnoreCase(title))
                .map(PersonView::id)
                .toList();
        return plans.stream()
                .flatMap(plan -> Stream.of(
                        plan.marketingCoOwner().id(), plan.salesOwner().id()))
                .filter(titled::contains)
                .findFirst()
                .or(() -> titled.stream().findFirst());
    }

    /** Who decides: the owner of the account, or of its plan for Sales; without either, whoever leads Sales. */
    private PersonId owner(@Nullable AccountId account, List<PlanSummary> plans, PersonId asked) {
        var ofAccount = account == null
                ? null
                : queries.query(new FindAccount(account), AccountView.class)
                        .join()
                        .owner();
        if (ofAccount != null && !ofAccount.id().equals(asked)) {
            return ofAccount.id();
        }
        return plans.stream()
                .map(plan -> plan.salesOwner().id())
                .findFirst()
                .or(() -> people.active().stream()
                        .filter(person -> person.function() == Function.SALES
                                && person.roles().contains(Role.LEADER))
                        .map(PersonView::id)
                        .findFirst())
                .orElse(asked);
    }
}
