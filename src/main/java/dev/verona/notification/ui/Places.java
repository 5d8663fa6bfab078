package dev.verona.notification.ui;

import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.page.DiscussionNavigation;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.library.api.AssetId;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.notification.api.Notice;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.review.api.ReviewId;
import dev.verona.review.page.ReviewNavigation;

/** Where a notice leads. */
final class Places {

    private Places() {}

    static String of(Notice.Target target) {
        var page = target.page();
        if (page != null) {
            return switch (page.kind()) {
                case CONSULTATION -> EngagementNavigation.pathOf(new ConsultationId(page.id()));
                case LEAD -> LeadNavigation.pathOf(new LeadId(page.id()));
                case DISPUTE -> DisputeNavigation.pathOf(new DisputeId(page.id()));
                case REVIEW -> ReviewNavigation.pathOf(new ReviewId(page.id()));
            };
        }
        var plan = target.plan();
        var asset = target.asset();
        if (plan == null) {
            return asset == null ? "" : LibraryNavigation.pathOf(new AssetId(asset));
        }
        var thing = target.thing() == null ? PlanThing.PLAN : target.thing();
        var thread = target.thread();
        if (thread != null) {
            return DiscussionNavigation.thread(plan, thing, new ThreadId(thread));
        }
        return thing.kind() == PlanThing.Kind.CONTRIBUTION
                ? PlanNavigation.contribution(plan, thing.element())
                : PlanNavigation.path(plan);
    }
}
