package dev.verona.discussion.projection.threads;

import dev.verona.discussion.api.CommentCounts;
import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.discussion.api.DiscussionQuery.CountComments;
import dev.verona.discussion.api.DiscussionQuery.FindThread;
import dev.verona.discussion.api.DiscussionQuery.ThreadsOfPlan;
import dev.verona.discussion.api.DiscussionQuery.ThreadsOfThing;
import dev.verona.discussion.api.ThreadPage;
import dev.verona.discussion.api.ThreadView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what may be asked about threads. */
@Component
class ThreadQueries {

    private final ThreadStore store;
    private final Projections projections;

    ThreadQueries(ThreadStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    private ThreadStore now() {
        projections.awaitOwnWrites(DiscussionQuery.READ_MODEL);
        return store;
    }

    @QueryHandler
    ThreadPage handle(ThreadsOfPlan query, Actor asking) {
        var plan = now().of(query.plan());
        var ids = plan.latest(query.resolved()).stream()
                .skip(Math.max(0, query.offset()))
                .limit(Math.max(0, query.limit()))
                .toList();
        return new ThreadPage(views(ids, asking), plan.count(false), plan.count(true));
    }

    @QueryHandler
    List<ThreadView> handle(ThreadsOfThing query, Actor asking) {
        return views(now().of(query.plan()).about(query.thing()), asking);
    }

    @QueryHandler
    ThreadView handle(FindThread query, Actor asking) {
        return now().thread(query.thread().value())
                .filter(thread -> thread.plan().equals(query.plan()))
                .map(thread -> thread.view(asking.person()))
                .orElseThrow(
                        () -> new NotFound("There is no such thread in this plan. Look at the plan's discussion."));
    }

    @QueryHandler
    CommentCounts handle(CountComments query) {
        return now().of(query.plan()).counts();
    }

    private List<ThreadView> views(List<String> ids, Actor asking) {
        return store.threads(ids).stream()
                .map(thread -> thread.view(asking.person()))
                .toList();
    }
}
