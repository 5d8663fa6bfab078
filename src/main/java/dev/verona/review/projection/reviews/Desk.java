package dev.verona.review.projection.reviews;

import dev.verona.review.api.Attendance;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewTask;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person.
 *
 * @param tasks by where they come from: a review, or a subject whose review is overdue
 */
record Desk(Map<String, List<Task>> tasks) {

    /** So many days people have for reading what they sign. */
    private static final int SIGN_WITHIN = 7;

    static final Desk EMPTY = new Desk(Map.of());

    Desk {
        tasks = Map.copyOf(tasks);
    }

    /** @param without whoever speaks for one of these has nothing to do here */
    record Task(
            ReviewTask.Kind kind,
            @Nullable ReviewId review,
            ReviewSubject subject,
            String where,
            String title,
            String reason,
            LocalDate due,
            Instant since,
            PersonId by,
            Set<Function> without) {
        Task {
            without = Set.copyOf(without);
        }
    }

    Desk with(String from, List<Task> now) {
        var all = new TreeMap<>(tasks);
        if (now.isEmpty()) {
            all.remove(from);
        } else {
            all.put(from, now);
        }
        return new Desk(all);
    }

    /** Whom a review leaves something to do. */
    static Map<PersonId, List<Task>> of(StoredReview review) {
        var tasks = new HashMap<PersonId, List<Task>>();
        var organiser = review.invitation().organiser();
        if (review.state() == ReviewState.SCHEDULED && review.agenda().isEmpty()) {
            put(
                    tasks,
                    organiser,
                    task(
                            review,
                            ReviewTask.Kind.PREPARE,
                            "Review on its way",
                            "No agenda, no meeting",
                            review.day(),
                            review.scheduled(),
                            organiser));
        }
        if (review.state() == ReviewState.HELD) {
            var signed = review.course().signatures().stream()
                    .map(StoredReview.Signed::function)
                    .toList();
            var ended = Objects.requireNonNull(review.course().ended());
            var without = new ArrayList<>(signed);
            without.add(Function.JOINT);
            review.invitation().participants().stream()
                    .filter(person -> review.course().was(person, Attendance.PRESENT))
                    .forEach(person -> put(
                            tasks,
                            person,
                            new Task(
                                    ReviewTask.Kind.SIGN,
                                    review.id(),
                                    review.subject(),
                                    review.title(),
                                    "Minutes",
                                    "",
                                    review.day().plusDays(SIGN_WITHIN),
                                    ended,
                                    organiser,
                                    Set.copyOf(without))));
        }
        if (review.state() != ReviewState.CANCELLED) {
            review.openActions()
                    .forEach(entry -> put(
                            tasks,
                            Objects.requireNonNull(entry.owner()),
                            task(
                                    review,
                                    ReviewTask.Kind.ACTION,
                                    entry.text(),
                                    entry.carried() == 0 ? "" : "Carried over " + entry.carried() + "×",
                                    Objects.requireNonNull(entry.due()),
                                    entry.at(),
                                    entry.by())));
        }
        return tasks;
    }

    private static Task task(
            StoredReview review,
            ReviewTask.Kind kind,
            String title,
            String reason,
            LocalDate due,
            Instant since,
            PersonId by) {
        return new Task(kind, review.id(), review.subject(), review.title(), title, reason, due, since, by, Set.of());
    }

    private static void put(Map<PersonId, List<Task>> tasks, PersonId person, Task task) {
        tasks.computeIfAbsent(person, first -> new ArrayList<>()).add(task);
    }
}
