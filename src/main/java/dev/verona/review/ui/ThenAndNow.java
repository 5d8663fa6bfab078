package dev.verona.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.history.api.Comparison;
import dev.verona.history.page.PlanComparisons;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.review.api.AgendaPoint.Source;
import dev.verona.review.api.ReviewView;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan as it was at the last review beside what it says now: of what the point is about, or of the whole plan. */
final class ThenAndNow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ReviewAnswers answers;
    private final transient PlanComparisons comparisons;
    private final transient Clock clock;
    private transient @Nullable PlanId shown;
    private transient @Nullable ElementId about;

    ThenAndNow(ReviewAnswers answers, PlanComparisons comparisons, Clock clock) {
        this.answers = answers;
        this.comparisons = comparisons;
        this.clock = clock;
        getContent().addClassName("vr-stack-s");
    }

    /** Shows what belongs to the point; the same again only when it is another plan, for people read while others write. */
    void show(ReviewView review, ReviewView.@Nullable Point point) {
        var plan = planOf(review, point);
        var element = element(point);
        if (plan.isPresent() && plan.get().equals(shown) && Objects.equals(element, about)) {
            return;
        }
        shown = plan.orElse(null);
        about = element;
        getContent().removeAll();
        if (plan.isEmpty()) {
            say("There is no plan for this that you may open, so there is nothing to hold against.");
            return;
        }
        try {
            compare(plan.get(), review.since(), element);
        } catch (Rejection refused) {
            say(FormErrors.message(refused));
        }
    }

    private void compare(PlanId plan, @Nullable Instant since, @Nullable ElementId element) {
        var comparison = comparison(plan, since);
        var formats = Formats.current();
        say((since == null
                        ? "This is the first review. Since the plan was opened: "
                        : "Since the review of " + formats.dateTime(since) + ": ")
                + comparisons.counts(comparison) + ".");
        var ones = element == null
                ? comparison.things()
                : comparison.things().stream()
                        .filter(thing -> element.equals(thing.element()))
                        .toList();
        if (element != null && ones.isEmpty()) {
            say("What this point is about is as it was.");
        }
        getContent()
                .add(comparisons.of(
                        plan,
                        new Comparison(
                                comparison.from(), comparison.to(), comparison.before(), comparison.after(), ones)));
        getContent()
                .add(Parts.link(
                        PlanNavigation.path(plan, "compare") + (since == null ? "?from=0" : "?from=" + since),
                        "Open the whole comparison"));
    }

    private Comparison comparison(PlanId plan, @Nullable Instant since) {
        if (since == null) {
            return answers.sinceItsBeginning(plan);
        }
        try {
            return answers.since(plan, since);
        } catch (Rejection notYetThere) {
            return answers.sinceItsBeginning(plan);
        }
    }

    private Optional<PlanId> planOf(ReviewView review, ReviewView.@Nullable Point point) {
        var source = point == null ? null : point.source();
        if (source != null && !source.within().isEmpty() && isInPlan(source.kind())) {
            return Optional.of(new PlanId(source.within()));
        }
        return switch (review.subject().kind()) {
            case PLAN -> Optional.of(new PlanId(review.subject().id()));
            case ACCOUNT -> planOf(new AccountId(review.subject().id()));
            case TOP_TEN ->
                point == null || point.account() == null
                        ? Optional.empty()
                        : planOf(point.account().id());
        };
    }

    private static boolean isInPlan(Source.Kind kind) {
        return kind == Source.Kind.CONTRIBUTION || kind == Source.Kind.ELEMENT || kind == Source.Kind.COMPARISON;
    }

    private static @Nullable ElementId element(ReviewView.@Nullable Point point) {
        var source = point == null ? null : point.source();
        return source != null && (source.kind() == Source.Kind.CONTRIBUTION || source.kind() == Source.Kind.ELEMENT)
                ? new ElementId(source.id())
                : null;
    }

    private Optional<PlanId> planOf(AccountId account) {
        var today = Formats.current().day(clock.instant());
        return answers.plansOf(account).stream()
                .filter(plan -> plan.period().contains(today))
                .map(PlanSummary::plan)
                .findFirst();
    }

    private void say(String text) {
        var words = new Paragraph(text);
        words.addClassName("vr-soft");
        getContent().add(words);
    }
}
