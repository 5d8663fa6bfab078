package dev.verona.work.projection.desk;

import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.work.api.WorkQuery;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each plan's tasks, each person's desk, each account's news, and how far each person has read them; each found by its {@code _id}. */
@Component
class DeskStore {

    private final Documents<PlanTasks> plans;
    private final Documents<Desk> desks;
    private final Documents<Feed> feeds;
    private final Documents<Reader> readers;

    /** @param position of the last event that a person has seen */
    record Reader(long position) {}

    DeskStore(ReadModels models) {
        var model = models.of(WorkQuery.READ_MODEL);
        plans = model.documents("work_plans", PlanTasks.class);
        desks = model.documents("work_desks", Desk.class);
        feeds = model.documents("work_feeds", Feed.class);
        readers = model.documents("work_readers", Reader.class);
    }

    Optional<PlanTasks> plan(PlanId plan) {
        return plans.find(plan.value());
    }

    void save(PlanTasks plan) {
        plans.save(plan.plan().value(), plan);
    }

    Desk desk(PersonId person) {
        return desks.find(person.value()).orElseGet(() -> Desk.empty(person));
    }

    void save(Desk desk) {
        desks.save(desk.person().value(), desk);
    }

    Feed feed(AccountId account) {
        return feeds.find(account.value()).orElseGet(() -> Feed.of(account));
    }

    void save(Feed feed) {
        feeds.save(feed.account().value(), feed);
    }

    /** How far a person has seen what is new; -1 for not at all. */
    long seen(PersonId person) {
        return readers.find(person.value()).map(Reader::position).orElse(-1L);
    }

    void seen(PersonId person, long position) {
        readers.save(person.value(), new Reader(position));
    }
}
