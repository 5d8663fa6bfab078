package dev.verona.notification.projection.inbox;

import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionEvent;
import dev.verona.discussion.api.Mentions;
import dev.verona.discussion.api.Topic;
import dev.verona.library.api.AssetEvent;
import dev.verona.notification.api.InboxEvent;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice.Target;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays into inboxes what others want of their owners. Nobody is told of their own acts, and of nothing twice. */
@Component
@ProcessingGroup(InboxQuery.READ_MODEL)
class InboxProjection {

    private final InboxStore store;
    private final Teller teller;

    InboxProjection(InboxStore store) {
        this.store = store;
        this.teller = new Teller(store);
    }

    @EventHandler
    void on(InboxEvent event) {
        switch (event) {
            case InboxEvent.NotificationsRead e -> store.change(e.person(), box -> box.read(e.notifications()));
            case InboxEvent.AllRead e -> store.change(e.person(), box -> box.readUpTo(e.position()));
            case InboxEvent.MailChosen e -> store.change(e.person(), box -> box.chosen(e.choice()));
        }
    }

    @EventHandler
    void on(DiscussionEvent event, Moment moment) {
        var id = event.thread().value();
        var known = store.thread(id).orElse(null);
        if (known == null) {
            if (event instanceof DiscussionEvent.ThreadStarted e) {
                var told = tellMentioned(event, e.topic(), e.comment(), e.text(), e.mentions(), moment);
                var writers = List.of(moment.actor().person());
                store.save(id, new KnownThread(e.topic(), writers, List.of(), moment.sequence()).told(told));
            }
            return;
        }
        if (moment.sequence() <= known.sequence()) {
            return;
        }
        var now = known.with(moment.actor().person(), moment.sequence());
        switch (event) {
            case DiscussionEvent.CommentAdded e -> {
                var called = tellMentioned(event, now.topic(), e.comment(), e.text(), e.mentions(), moment);
                teller.tell(
                        known.writers().stream().filter(writer -> !called.contains(writer)),
                        Kind.REPLY,
                        e.comment().value(),
                        about(now.topic()),
                        e.text(),
                        target(event, now.topic()),
                        moment);
                store.save(id, now.told(called).told(known.writers()));
            }
            case DiscussionEvent.CommentEdited e -> {
                reword(known, e.comment(), e.text());
                var called = tellMentioned(event, now.topic(), e.comment(), e.text(), e.mentions(), moment);
                store.save(id, now.told(called));
            }
            case DiscussionEvent.CommentDeleted e -> {
                reword(known, e.comment(), "");
                store.save(id, now);
            }
            case DiscussionEvent.ThreadStarted _,
                    DiscussionEvent.CommentRestored _,
                    DiscussionEvent.ThreadResolved _,
                    DiscussionEvent.ThreadReopened _ -> {
                // nobody has to do anything because of it
            }
        }
    }

    /** What was said otherwise, or taken back, is not read in an inbox as it was. */
    private void reword(KnownThread thread, CommentId comment, String words) {
        for (var person : thread.told()) {
            teller.reword(person, Set.of(Kind.MENTION, Kind.REPLY), comment.value(), words);
        }
    }

    private Set<PersonId> tellMentioned(
            DiscussionEvent event, Topic topic, CommentId comment, String text, Mentions mentions, Moment moment) {
        var plan = store.plan(event.plan().value());
        var called = new HashSet<PersonId>();
        mentions.people().forEach(one -> called.add(one.person()));
        for (var function : mentions.functions()) {
            plan.ifPresent(known -> known.side(function, member -> true).forEach(called::add));
        }
        teller.tell(called.stream(), Kind.MENTION, comment.value(), about(topic), text, target(event, topic), moment);
        return called;
    }

    private static Target target(DiscussionEvent event, Topic topic) {
        return new Target(event.plan(), topic.thing(), event.thread().value(), null, null);
    }

    private static String about(Topic topic) {
        return topic.words().isBlank() ? topic.thing().kind().label() : topic.words();
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        var id = event.plan().value();
        var known = store.plan(id).orElse(null);
        if (known == null) {
            if (event instanceof PlanEvent.PlanCreated created) {
                store.save(id, KnownPlan.of(created));
            }
            return;
        }
        if (moment.sequence() <= known.sequence()) {
            return;
        }
        var now = known.after(event, moment.actor().person(), moment.sequence());
        store.save(id, now);
        switch (event) {
            case PlanEvent.ContributionRequested e ->
                tell(Stream.ofNullable(e.asked().person()), Kind.REQUEST, e.contribution(), now, event, moment);
            case PlanEvent.ContributionSubmitted e -> submitted(e, now, moment);
            case PlanEvent.ContributionReturned e -> {
                var work = now.work().get(e.contribution().value());
                tell(
                        Stream.ofNullable(work == null ? null : work.submitter()),
                        Kind.RETURNED,
                        e.contribution(),
                        now,
                        event,
                        moment);
            }
            case PlanEvent.PlanSigned e -> {
                var other = e.function().other();
                if (now.signed().getOrDefault(other, -1L) < e.revision()) {
                    teller.tell(
                            now.owner(other),
                            Kind.SIGNATURE,
                            String.valueOf(moment.position()),
                            "The plan",
                            "",
                            Target.plan(event.plan(), PlanThing.PLAN),
                            moment);
                }
            }
            default -> {
                // concerns nobody by name
            }
        }
    }

    /** The other function judges it; what a price is, Sales' owner decides (practice 74). */
    private void submitted(PlanEvent.ContributionSubmitted e, KnownPlan now, Moment moment) {
        var work = now.work().get(e.contribution().value());
        if (work == null) {
            return;
        }
        var decides = work.kind() == ContributionKind.PRICING_ADVICE
                ? now.owner(Function.SALES).toList()
                : List.<PersonId>of();
        tell(decides.stream(), Kind.PRICE, e.contribution(), now, e, moment);
        tell(
                now.side(work.from().other(), member -> member.role() != TeamRole.ADVISER)
                        .filter(person -> !decides.contains(person)),
                Kind.REVIEW,
                e.contribution(),
                now,
                e,
                moment);
    }

    private void tell(
            Stream<PersonId> whom, Kind kind, ElementId contribution, KnownPlan plan, PlanEvent event, Moment moment) {
        var work = plan.work().get(contribution.value());
        teller.tell(
                whom,
                kind,
                String.valueOf(moment.position()),
                work == null ? "" : work.title(),
                "",
                Target.plan(event.plan(), PlanThing.of(ElementKind.CONTRIBUTION, contribution)),
                moment);
    }

    @EventHandler
    void on(AssetEvent event, Moment moment) {
        var id = event.asset().value();
        if (event instanceof AssetEvent.AssetAdded e) {
            store.save(id, new KnownAsset(e.facts().title(), e.owner(), moment.sequence()));
            return;
        }
        var known = store.asset(id).orElse(null);
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        var title = event instanceof AssetEvent.FactsCorrected e ? e.facts().title() : known.title();
        var owner = event instanceof AssetEvent.OwnerAssigned e ? e.owner() : known.owner();
        store.save(id, new KnownAsset(title, owner, moment.sequence()));
        if (event instanceof AssetEvent.ReviewAsked e) {
            tell(Stream.of(e.reviewer()), Kind.ASSET_REVIEW, title, id, moment);
        } else if (event instanceof AssetEvent.VersionRejected) {
            tell(Stream.of(owner), Kind.ASSET_REJECTED, title, id, moment);
        }
    }

    private void tell(Stream<PersonId> whom, Kind kind, String title, String asset, Moment moment) {
        teller.tell(whom, kind, String.valueOf(moment.position()), title, "", Target.asset(asset), moment);
    }
}
