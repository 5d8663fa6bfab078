package dev.verona.review.projection.reviews;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A review as one person sees it, with what they may do. The commands decide all the same. */
final class Glance {

    private final Actor viewer;
    private final People people;
    private final Names names;
    private final Accounts accounts;
    private final LocalDate today;

    Glance(Actor viewer, People people, Accounts accounts, LocalDate today) {
        this.viewer = viewer;
        this.people = people;
        this.names = new Names(people);
        this.accounts = accounts;
        this.today = today;
    }

    /**
     * @param subject what is known of all its reviews
     * @param earlier the reviews whose action items it carries, by id
     */
    ReviewView view(StoredReview review, @Nullable StoredSubject subject, Map<String, StoredReview> earlier) {
        var invitation = review.invitation();
        var course = review.course();
        var coming = review.state() == ReviewState.SCHEDULED;
        return new ReviewView(
                review.id(),
                review.subject(),
                review.title(),
                invitation.when(),
                invitation.place(),
                review.state(),
                invitation.revision(),
                names.of(invitation.organiser()),
                invitation.participants().stream()
                        .map(person -> invited(review, person))
                        .toList(),
                coming ? (subject == null ? null : subject.began()) : course.since(),
                review.agenda().stream().map(this::point).toList(),
                review.dropped().stream()
                        .map(one -> new ReviewView.Dropped(
                                one.point().kind(), one.point().title(), one.reason(), names.of(one.by())))
                        .toList(),
                review.entries().stream().map(entry -> entry(review, entry)).toList(),
                carried(review, earlier),
                course.began(),
                course.ended(),
                course.signatures().stream()
                        .map(one -> new ReviewView.Signature(one.function(), names.of(one.by()), one.at()))
                        .toList(),
                invitation.reason(),
                acts(review));
    }

    private ReviewView.Invited invited(StoredReview review, PersonId person) {
        var attendance = review.course().attendance().stream()
                .filter(one -> one.person().equals(person))
                .map(StoredReview.Marked::attendance)
                .findFirst()
                .orElse(null);
        return new ReviewView.Invited(
                names.of(person), people.find(person).map(PersonView::jobTitle).orElse(""), attendance);
    }

    private ReviewView.Point point(StoredReview.Point stored) {
        var point = stored.point();
        return new ReviewView.Point(
                point.kind(),
                point.id(),
                point.title(),
                point.detail(),
                account(point),
                point.source(),
                names.of(stored.by()));
    }

    private @Nullable AccountName account(AgendaPoint point) {
        var account = point.account();
        return account == null ? null : name(account);
    }

    private AccountName name(AccountId account) {
        return accounts.find(account).orElseGet(() -> new AccountName(account, account.value()));
    }

    private ReviewView.Entry entry(StoredReview review, StoredEntry entry) {
        return new ReviewView.Entry(
                entry.id(),
                entry.kind(),
                entry.point(),
                entry.revision(),
                entry.text(),
                names.of(entry.by()),
                entry.at(),
                entry.editors().stream().map(names::of).toList(),
                action(review, entry),
                entry.struck() ? entry.why() : "");
    }

    private ReviewView.@Nullable Action action(StoredReview review, StoredEntry entry) {
        var owner = entry.owner();
        var due = entry.due();
        if (owner == null || due == null) {
            return null;
        }
        return new ReviewView.Action(
                names.of(owner),
                due,
                entry.state(),
                entry.isOpen() && due.isBefore(today),
                entry.carried(),
                entry.struck() ? "" : entry.why(),
                !entry.struck()
                        && (viewer.person().equals(owner)
                                || viewer.person().equals(review.invitation().organiser())
                                || viewer.hasAny(Role.LEADER, Role.LIAISON)));
    }

    private List<ReviewView.Carried> carried(StoredReview review, Map<String, StoredReview> earlier) {
        return review.carried().stream()
                .flatMap(one -> {
                    var from = earlier.get(one.from().value());
                    return from == null
                            ? Stream.<ReviewView.Carried>empty()
                            : from
                                    .entry(one.action().value())
                                    .map(entry -> new ReviewView.Carried(
                                            one.from(),
                                            one.action(),
                                            entry.text(),
                                            Objects.requireNonNull(action(from, entry)),
                                            one.times()))
                                    .stream();
                })
                .toList();
    }

    private Set<Act> acts(StoredReview review) {
        var acts = EnumSet.noneOf(Act.class);
        var state = review.state();
        var invitation = review.invitation();
        boolean runs = viewer.person().equals(invitation.organiser()) || viewer.hasAny(Role.LEADER, Role.LIAISON);
        boolean isIn = invitation.participants().contains(viewer.person()) || viewer.hasAny(Role.LEADER, Role.LIAISON);
        var open = state == ReviewState.SCHEDULED || state == ReviewState.RUNNING;
        add(acts, Act.MOVE, runs && state == ReviewState.SCHEDULED);
        add(acts, Act.CANCEL, runs && state == ReviewState.SCHEDULED);
        add(acts, Act.INVITE, runs && open);
        add(acts, Act.PREPARE, isIn && open);
        add(acts, Act.BEGIN, runs && state == ReviewState.SCHEDULED);
        add(acts, Act.WRITE, isIn && (state == ReviewState.RUNNING || state == ReviewState.HELD));
        add(acts, Act.ATTENDANCE, isIn && (state == ReviewState.RUNNING || state == ReviewState.HELD));
        add(acts, Act.END, runs && state == ReviewState.RUNNING);
        add(acts, Act.SIGN, state == ReviewState.HELD && maySign(review));
        add(acts, Act.CORRECT, isIn && state == ReviewState.SIGNED);
        return acts;
    }

    private boolean maySign(StoredReview review) {
        var side = viewer.function();
        return side != Function.JOINT
                && (viewer.has(Role.LEADER) || review.course().was(viewer.person(), Attendance.PRESENT))
                && review.course().signatures().stream().noneMatch(one -> one.function() == side);
    }

    private static void add(Set<Act> acts, Act act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }
}
