package dev.verona.plan.api;

import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.PlanView.Action;
import dev.verona.plan.api.PlanView.ActionState;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What our relationships at a customer lack, each by a rule with a sentence of its own (practices 42 and 58). A map without anybody lacks nothing: nobody
 * has begun it.
 *
 * @param about null where it is about nobody in particular
 * @param sentence what is the matter, for people
 * @param mend what an action item against it could say; empty where somebody has to be added
 * @param underWay the open action item about that person that is due first, null while there is none
 */
public record RelationshipGap(
        Rule rule,
        @Nullable Stakeholder about,
        String sentence,
        String mend,
        @Nullable Action underWay) {

    /** In the order of their weight. */
    public enum Rule {
        NO_LINK_TO_APPROVER,
        DECISION_MAKER_NOT_COVERED,
        ENEMY_DECIDES,
        NOBODY_APPROVES,
        NOBODY_DECIDES,
        WANTED_WITHOUT_ACTION,
        NOBODY_OF_MARKETING
    }

    /** Whoever signs for the money approves, whatever somebody typed as their role. */
    private static final Pattern FINANCE =
            Pattern.compile("\\b(cfo|chief financial officer|finance director)\\b", Pattern.CASE_INSENSITIVE);

    /** Those without an action item under way first, each of these by weight. */
    public static List<RelationshipGap> in(PlanView plan) {
        var people = plan.customer().stakeholders();
        if (people.isEmpty()) {
            return List.of();
        }
        var gaps = new ArrayList<RelationshipGap>();
        for (var person : people) {
            about(person).map(gap -> gap.under(plan)).forEach(gaps::add);
        }
        if (people.stream().noneMatch(RelationshipGap::approves)) {
            gaps.add(nobody(Rule.NOBODY_APPROVES, "Nobody on the map approves the purchase. Find out who signs.", ""));
        }
        if (people.stream().noneMatch(person -> person.role() == BuyingRole.DECISION_MAKER)) {
            gaps.add(nobody(Rule.NOBODY_DECIDES, "Nobody on the map decides. Find out whose choice it is.", ""));
        }
        if (people.stream()
                .flatMap(person -> person.knownBy().stream())
                .noneMatch(RelationshipGap::speaksForMarketing)) {
            gaps.add(nobody(
                    Rule.NOBODY_OF_MARKETING,
                    "Nobody of Marketing knows anybody here.",
                    "Take somebody of Marketing along to the next visit"));
        }
        gaps.removeIf(gap -> gap.rule() == Rule.WANTED_WITHOUT_ACTION && gap.underWay() != null);
        gaps.sort(Comparator.<RelationshipGap, Boolean>comparing(gap -> gap.underWay() != null)
                .thenComparing(RelationshipGap::rule));
        return List.copyOf(gaps);
    }

    private static Stream<RelationshipGap> about(Stakeholder person) {
        var name = person.name().text();
        var uncovered = person.coverage() == null || person.coverage() == Coverage.NONE;
        var gaps = new ArrayList<RelationshipGap>();
        if (approves(person) && uncovered && person.knownBy().isEmpty()) {
            gaps.add(of(
                    Rule.NO_LINK_TO_APPROVER,
                    person,
                    "No link to " + called(person) + ", who approves: nobody of ours knows them.",
                    "Bring somebody of ours together with " + name));
        }
        if (person.role() == BuyingRole.DECISION_MAKER && uncovered) {
            gaps.add(of(
                    Rule.DECISION_MAKER_NOT_COVERED,
                    person,
                    called(person) + " decides, and we have no coverage there.",
                    "Meet " + name + " and learn what the decision hangs on"));
        }
        if (person.support() == Support.ENEMY && (person.role() == BuyingRole.DECISION_MAKER || approves(person))) {
            gaps.add(of(
                    Rule.ENEMY_DECIDES,
                    person,
                    called(person) + " is against us and " + (approves(person) ? "approves." : "decides."),
                    "Find out what " + name + " has against us, and answer it"));
        }
        var wanted = person.wanted();
        var now = person.now();
        if (wanted != null && (now == null || wanted.compareTo(now) > 0)) {
            gaps.add(of(
                    Rule.WANTED_WITHOUT_ACTION,
                    person,
                    "We want to be a %s to %s%s, and no action item leads there."
                            .formatted(lower(wanted), name, now == null ? "" : " and are a " + lower(now)),
                    "Become a " + lower(wanted) + " to " + name));
        }
        return gaps.stream();
    }

    private RelationshipGap under(PlanView plan) {
        var ids = about == null ? List.<ElementId>of() : about.actions();
        var first = plan.objectives().stream()
                .flatMap(objective -> objective.strategies().stream())
                .flatMap(strategy -> strategy.actions().stream())
                .filter(action -> action.state() == ActionState.OPEN && ids.contains(action.id()))
                .min(Comparator.comparing(Action::due));
        return new RelationshipGap(rule, about, sentence, mend, first.orElse(null));
    }

    private static RelationshipGap of(Rule rule, Stakeholder person, String sentence, String mend) {
        return new RelationshipGap(rule, person, sentence, mend, null);
    }

    private static RelationshipGap nobody(Rule rule, String sentence, String mend) {
        return new RelationshipGap(rule, null, sentence, mend, null);
    }

    private static boolean approves(Stakeholder person) {
        return person.role() == BuyingRole.APPROVER
                || FINANCE.matcher(person.title()).find();
    }

    private static boolean speaksForMarketing(PersonRef person) {
        return person.function() == Function.MARKETING;
    }

    private static String called(Stakeholder person) {
        return person.title().isEmpty() ? person.name().text() : person.name().text() + ", " + person.title();
    }

    private static String lower(CustomerTrust trust) {
        return trust.label().toLowerCase(Locale.ENGLISH);
    }
}
