package dev.verona.plan.projection.workspace;

import dev.verona.directory.api.Names;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.domain.Contribution;
import dev.verona.plan.domain.ContributionLifecycle;
import dev.verona.plan.domain.Membership;
import dev.verona.plan.domain.Outline.Node;
import dev.verona.plan.domain.PlanShape;
import dev.verona.plan.domain.Sources;
import dev.verona.plan.domain.Team;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the views that screens get of the documents that are kept, with today's names in them. */
final class WorkspaceViews {

    private final Names names;

    WorkspaceViews(Names names) {
        this.names = names;
    }

    PlanView plan(PlanPage page, String accountName) {
        var shape = page.shape();
        return new PlanView(
                shape.plan(),
                shape.account(),
                accountName,
                shape.period(),
                shape.status(),
                page.position(),
                shape.revision(),
                page.createdAt(),
                page.last(),
                shape.team().members().stream()
                        .map(m -> new PlanView.Member(names.of(m.person(), m.function()), m.role()))
                        .toList(),
                page.leaf(ElementId.PLAN).text(),
                shape.outline().under(ElementId.PLAN).stream()
                        .map(node -> objective(node, page))
                        .toList(),
                shape.contributions().all().stream().map(c -> card(c, page)).toList(),
                shape.signatures().latest().stream()
                        .map(s -> new PlanView.Signature(s.function(), s.by(), s.revision(), s.at()))
                        .toList(),
                page.changes().stream().map(UnsignedChange::view).toList(),
                shape.closedReason(),
                new CustomerViews(page, person -> person(person, shape.team())).view());
    }

    ContributionView contribution(ContributionPage page, PlanPage plan, Contribution standing, Actor asking) {
        return contribution(page, plan, standing, may(plan.shape(), standing, asking));
    }

    /** As it once stood: there is nothing to be done to it. */
    ContributionView pastContribution(ContributionPage page, PlanPage plan, Contribution standing) {
        return contribution(page, plan, standing, List.of());
    }

    private ContributionView contribution(
            ContributionPage page, PlanPage plan, Contribution standing, List<Step.Kind> may) {
        return new ContributionView(
                page.plan(),
                page.position(),
                card(standing, plan),
                page.prose(),
                page.values(),
                Map.of(),
                page.decision(),
                feedback(standing, plan.shape()),
                page.steps(),
                may);
    }

    private List<ContributionView.Feedback> feedback(Contribution standing, PlanShape plan) {
        return plan.sources().find(standing.id()).map(Sources.Source::feedback).orElse(List.of()).stream()
                .map(said -> new ContributionView.Feedback(
                        person(said.by(), plan.team()), said.at(), said.asset(), said.usefulness(), said.why()))
                .toList();
    }

    PlanSummary summary(SummaryRow row, String accountName, LocalDate today, Actor asking) {
        return new PlanSummary(
                row.plan(),
                row.account(),
                accountName,
                row.period(),
                row.status(),
                owner(row.team(), Function.SALES),
                owner(row.team(), Function.MARKETING),
                row.agreed(),
                row.contributions(),
                row.openActionsDue().size(),
                row.overdue(today),
                row.last(),
                Membership.mayRead(asking, row.team()));
    }

    private PersonRef owner(Team team, Function function) {
        return names.of(team.owner(function), function);
    }

    private static List<Step.Kind> may(PlanShape plan, Contribution contribution, Actor asking) {
        return plan.closed() ? List.of() : ContributionLifecycle.may(contribution, plan.team(), asking);
    }

    private PlanView.Objective objective(Node node, PlanPage page) {
        var leaf = page.leaf(node.id());
        return new PlanView.Objective(
                node.id(),
                Objects.requireNonNullElse(leaf.kind(), ObjectiveKind.RELATIONSHIP),
                leaf.text(),
                leaf.value(Field.OBJECTIVE_MEASURE),
                number(leaf.value(Field.OBJECTIVE_BASELINE)),
                number(leaf.value(Field.OBJECTIVE_TARGET)),
                number(leaf.value(Field.OBJECTIVE_CURRENT)),
                date(leaf.value(Field.OBJECTIVE_DATE)),
                leaf.last(),
                page.shape().outline().under(node.id()).stream()
                        .map(strategy -> strategy(strategy, page))
                        .toList());
    }

    private PlanView.Strategy strategy(Node node, PlanPage page) {
        var leaf = page.leaf(node.id());
        return new PlanView.Strategy(
                node.id(),
                leaf.text(),
                leaf.last(),
                page.shape().outline().under(node.id()).stream()
                        .map(action -> action(action, page))
                        .toList());
    }

    private PlanView.Action action(Node node, PlanPage page) {
        var leaf = page.leaf(node.id());
        return new PlanView.Action(
                node.id(),
                leaf.text(),
                person(
                        new PersonId(leaf.value(Field.ACTION_OWNER)),
                        page.shape().team()),
                LocalDate.parse(leaf.value(Field.ACTION_DUE)),
                node.state(),
                leaf.dropReason(),
                leaf.last());
    }

    private PlanView.Card card(Contribution c, PlanPage page) {
        var glance = page.glance(c.id()).orElseGet(() -> new Glance(c.id(), "", "", null, page.last()));
        var asked = c.asked();
        return new PlanView.Card(
                c.id(),
                c.kind(),
                c.stage(),
                c.state(),
                c.from(),
                glance.title(),
                glance.summary(),
                asked,
                asked == null || asked.person() == null ? null : names.of(asked.person(), asked.function()),
                c.due(),
                glance.verdict(),
                page.shape().sources().assetOf(c.id()),
                glance.last());
    }

    private PersonRef person(PersonId id, Team team) {
        return names.of(id, team.find(id).map(Team.Teammate::function).orElse(Function.JOINT));
    }

    private static @Nullable BigDecimal number(String value) {
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private static @Nullable LocalDate date(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
