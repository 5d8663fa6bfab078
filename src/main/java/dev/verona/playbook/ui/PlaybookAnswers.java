package dev.verona.playbook.ui;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.SegmentView;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetRow;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlayShelf;
import dev.verona.playbook.api.AccountProgress;
import dev.verona.playbook.api.Difference;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlanPlays;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookRow;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the screens of playbooks ask. */
@Component
final class PlaybookAnswers {

    private static final int MOST = 100;

    private final QueryGateway queries;

    PlaybookAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    List<PlaybookRow> playbooks() {
        return all(new PlaybookQuery.ListPlaybooks(), PlaybookRow.class);
    }

    PlaybookView playbook(PlaybookId id) {
        return one(new PlaybookQuery.FindPlaybook(id), PlaybookView.class);
    }

    /** @param to 0 for the draft */
    List<Difference> compare(PlaybookId id, int from, int to) {
        return all(new PlaybookQuery.CompareVersions(id, from, to), Difference.class);
    }

    List<AccountProgress> progress(PlaybookId id) {
        return all(new PlaybookQuery.FindProgress(id), AccountProgress.class);
    }

    PlanPlays plays(PlanId plan) {
        return one(new PlaybookQuery.PlaysIn(plan), PlanPlays.class);
    }

    PlayShelf.Offer preview(PlanId plan, PlaybookId playbook, int version, PieceId play, LocalDate from) {
        return one(new PlaybookQuery.PreviewPlay(plan, playbook, version, play, from), PlayShelf.Offer.class);
    }

    List<SegmentView> segments() {
        return all(new AccountQuery.ListSegments(), SegmentView.class);
    }

    /** The open plans in whose team the person is. */
    List<PlanSummary> plans(PersonId person) {
        return all(new PlanQuery.PlansOfPerson(person), PlanSummary.class).stream()
                .filter(plan -> plan.status() != PlanStatus.CLOSED)
                .toList();
    }

    /** What the library lets out, by title. */
    List<AssetRow> assets() {
        return one(
                        new AssetQuery.ListAssets(
                                AssetQuery.AssetFilter.ALL, AssetQuery.AssetSort.TITLE, false, 0, MOST),
                        AssetPage.class)
                .rows()
                .stream()
                .filter(row -> row.standing().isUsable())
                .toList();
    }

    private <T> T one(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, type));
    }

    private <T> List<T> all(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(type)));
    }
}
