package dev.verona.work.projection.desk;

import dev.verona.plan.api.TeamRole;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in one plan, and who is there to do it.
 *
 * @param sequence of the plan's last event in it
 * @param revision how many material changes the plan had
 * @param changed the last of them, null before the first
 * @param signed under which revision each owner signed last
 */
record PlanTasks(
        PlanId plan,
        AccountId account,
        long sequence,
        boolean closed,
        List<Member> team,
        Map<String, Task> tasks,
        long revision,
        @Nullable Mark changed,
        Map<Function, Signed> signed) {

    record Member(PersonId person, Function function, TeamRole role) {}

    record Mark(PersonId by, Instant at) {}

    record Signed(PersonId by, Instant at, long revision) {}

    static PlanTasks begun(PlanId plan, AccountId account, List<Member> owners) {
        return new PlanTasks(plan, account, -1, false, owners, Map.of(), 0, null, Map.of());
    }

    PlanTasks at(long handled) {
        return new PlanTasks(plan, account, handled, closed, team, tasks, revision, changed, signed);
    }

    PlanTasks closed(boolean now) {
        return new PlanTasks(plan, account, sequence, now, team, tasks, revision, changed, signed);
    }

    PlanTasks with(Member member) {
        var others = team.stream().filter(one -> !one.person().equals(member.person()));
        return teamed(Stream.concat(others, Stream.of(member)).toList());
    }

    PlanTasks without(PersonId person) {
        return teamed(team.stream().filter(one -> !one.person().equals(person)).toList());
    }

    private PlanTasks teamed(List<Member> people) {
        return new PlanTasks(plan, account, sequence, closed, people, tasks, revision, changed, signed);
    }

    PlanTasks with(Task task) {
        var more = new TreeMap<>(tasks);
        more.put(task.element(), task);
        return new PlanTasks(plan, account, sequence, closed, team, more, revision, changed, signed);
    }

    PlanTasks change(String element, UnaryOperator<Task> change) {
        var task = tasks.get(element);
        return task == null ? this : with(change.apply(task));
    }

    PlanTasks changedBy(PersonId person, Instant at) {
        return new PlanTasks(plan, account, sequence, closed, team, tasks, revision + 1, new Mark(person, at), signed);
    }

    PlanTasks signed(Function function, Signed signature) {
        var more = new TreeMap<>(signed);
        more.put(function, signature);
        return new PlanTasks(plan, account, sequence, closed, team, tasks, revision, changed, more);
    }

    Optional<Member> owner(Function function) {
        var role = function == Function.SALES ? TeamRole.SALES_OWNER : TeamRole.MARKETING_CO_OWNER;
        return team.stream().filter(one -> one.role() == role).findFirst();
    }
}
