package dev.verona.notification.projection.inbox;

import dev.verona.notification.api.InboxQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A document for each person's inbox, and for each plan, thread, asset, review and matter of its own what has to be known of it. */
@Component
class InboxStore {

    private final Documents<Box> boxes;
    private final Documents<Day> days;
    private final Documents<KnownPlan> plans;
    private final Documents<KnownThread> threads;
    private final Documents<KnownAsset> assets;
    private final Documents<KnownMatter> matters;
    private final Documents<KnownReview> reviews;

    /** Who was told something on a day: for whoever sends mail. */
    record Day(List<String> people) {}

    InboxStore(ReadModels models) {
        var model = models.of(InboxQuery.READ_MODEL);
        boxes = model.documents("notification_inboxes", Box.class);
        days = model.documents("notification_days", Day.class);
        plans = model.documents("notification_plans", KnownPlan.class);
        threads = model.documents("notification_threads", KnownThread.class);
        assets = model.documents("notification_assets", KnownAsset.class);
        matters = model.documents("notification_matters", KnownMatter.class);
        reviews = model.documents("notification_reviews", KnownReview.class);
    }

    Box box(PersonId person) {
        return boxes.find(person.value()).orElse(Box.EMPTY);
    }

    void change(PersonId person, UnaryOperator<Box> change) {
        var before = box(person);
        var after = change.apply(before);
        if (!after.equals(before)) {
            boxes.save(person.value(), after);
        }
    }

    void told(PersonId person, LocalDate on) {
        var known = days.find(on.toString()).map(Day::people).orElse(List.of());
        if (!known.contains(person.value())) {
            days.save(
                    on.toString(),
                    new Day(Stream.concat(known.stream(), Stream.of(person.value()))
                            .toList()));
        }
    }

    /** Whoever was told something from one day to another. */
    Set<PersonId> toldBetween(LocalDate from, LocalDate to) {
        return days
                .findAll(
                        from.datesUntil(to.plusDays(1)).map(LocalDate::toString).toList())
                .values()
                .stream()
                .flatMap(day -> day.people().stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    Optional<KnownPlan> plan(String id) {
        return plans.find(id);
    }

    void save(String id, KnownPlan plan) {
        plans.save(id, plan);
    }

    Optional<KnownThread> thread(String id) {
        return threads.find(id);
    }

    void save(String id, KnownThread thread) {
        threads.save(id, thread);
    }

    Optional<KnownAsset> asset(String id) {
        return assets.find(id);
    }

    void save(String id, KnownAsset asset) {
        assets.save(id, asset);
    }

    /** @param id of its stream */
    Optional<KnownMatter> matter(String id) {
        return matters.find(id);
    }

    void save(String id, KnownMatter matter) {
        matters.save(id, matter);
    }

    Optional<KnownReview> review(String id) {
        return reviews.find(id);
    }

    void save(String id, KnownReview review) {
        reviews.save(id, review);
    }
}
