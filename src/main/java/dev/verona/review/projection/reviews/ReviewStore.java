package dev.verona.review.projection.reviews;

import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Index;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewTask;
import dev.verona.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A document for each review, each subject, and each person for whom something waits. */
@Component
class ReviewStore {

    private static final String ONLY = "only";

    private final Documents<StoredReview> reviews;
    private final Documents<StoredSubject> subjects;
    private final Documents<Desk> desks;
    private final Documents<StoredRow> rows;
    private final Index<StoredRow> allRows;
    private final Documents<Keys> keys;

    /** The subjects of which it is agreed how often they are reviewed. */
    record Keys(List<String> rhythms) {
        static final Keys NONE = new Keys(List.of());
    }

    ReviewStore(ReadModels models) {
        var model = models.of(ReviewQuery.READ_MODEL);
        reviews = model.documents("review_reviews", StoredReview.class);
        subjects = model.documents("review_subjects", StoredSubject.class);
        desks = model.documents("review_desks", Desk.class);
        rows = model.documents("review_rows", StoredRow.class);
        allRows = new Index<>(model, rows);
        keys = model.documents("review_keys", Keys.class);
    }

    Optional<StoredReview> review(ReviewId id) {
        return reviews.find(id.value());
    }

    Map<String, StoredReview> reviews(Collection<ReviewId> ids) {
        return reviews.findAll(ids.stream().map(ReviewId::value).toList());
    }

    Optional<StoredSubject> subject(ReviewSubject subject) {
        return subjects.find(subject.key());
    }

    Stream<StoredSubject> rhythms() {
        return subjects.findAll(keys().rhythms()).values().stream();
    }

    Desk desk(PersonId person) {
        return desks.find(person.value()).orElse(Desk.EMPTY);
    }

    private Keys keys() {
        return keys.find(ONLY).orElse(Keys.NONE);
    }

    /** All, whichever node wrote them. */
    Collection<StoredRow> rows() {
        return allRows.now().values();
    }

    void save(StoredReview now) {
        var id = now.id().value();
        var before = reviews.find(id).orElse(null);
        reviews.save(id, now);
        var row = StoredRow.of(now);
        if (before == null || !row.equals(StoredRow.of(before))) {
            rows.save(id, row);
        }
        layOut(id, before == null ? Map.of() : Desk.of(before), Desk.of(now));
    }

    void save(StoredSubject now) {
        var key = now.subject().key();
        var before = subjects.find(key).orElse(null);
        subjects.save(key, now);
        layOut(key, before == null ? Map.of() : overdue(before), overdue(now));
        var known = keys();
        boolean agreed = now.cadence() != null;
        if (known.rhythms().contains(key) != agreed) {
            var all = new TreeSet<>(known.rhythms());
            if (agreed) {
                all.add(key);
            } else {
                all.remove(key);
            }
            keys.save(ONLY, new Keys(List.copyOf(all)));
        }
    }

    private static Map<PersonId, List<Desk.Task>> overdue(StoredSubject subject) {
        var owner = subject.owner();
        var due = subject.overdue();
        var said = subject.saidAt();
        if (owner == null || due == null || said == null || subject.cadence() == null) {
            return Map.of();
        }
        return Map.of(
                owner,
                List.of(new Desk.Task(
                        ReviewTask.Kind.OVERDUE,
                        null,
                        subject.subject(),
                        subject.title(),
                        "Hold a review",
                        subject.cadence().label(),
                        due,
                        said,
                        PersonId.VERONA,
                        Set.of())));
    }

    private void layOut(String from, Map<PersonId, List<Desk.Task>> before, Map<PersonId, List<Desk.Task>> now) {
        var people = new HashSet<>(before.keySet());
        people.addAll(now.keySet());
        for (var person : people) {
            var tasks = now.getOrDefault(person, List.of());
            if (!tasks.equals(before.getOrDefault(person, List.of()))) {
                desks.save(person.value(), desk(person).with(from, tasks));
            }
        }
    }
}
