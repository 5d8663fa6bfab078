package dev.verona.segment.automation;

import dev.verona.account.api.SegmentCommand.TakeOverTopTen;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.due.DueList;
import dev.verona.platform.due.DueLists;
import dev.verona.platform.readmodel.Moment;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.TenEvent.TenFixed;
import dev.verona.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Carries a ten that is fixed to the accounts, where everybody reads ranks: at once when its period lasts, else on its first day. One that is fixed when its period is over
 * ranks nobody.
 */
@Component
@ProcessingGroup(WhenATenIsFixedThenRank.GROUP)
class WhenATenIsFixedThenRank {

    static final String GROUP = "segment.ranks";

    private final DueList due;

    WhenATenIsFixedThenRank(DueLists lists) {
        due = lists.of(GROUP);
    }

    @EventHandler
    void on(TenFixed event, Moment moment) {
        var period = event.period();
        if (period.to().isBefore(LocalDate.ofInstant(moment.at(), ZoneOffset.UTC))) {
            return;
        }
        due.set(
                id(event.segment(), period.from()),
                later(moment.at(), period.from().atStartOfDay().toInstant(ZoneOffset.UTC)),
                new TakeOverTopTen(
                        event.segment(),
                        period.from(),
                        event.places().stream().map(Place::account).toList()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @EventHandler
    void on(SegmentEvent event) {
        if (event instanceof SegmentEvent.TopTenTakenOver taken) {
            due.cancel(id(taken.segment(), taken.from()));
        }
    }

    private static String id(SegmentId segment, LocalDate from) {
        return Ids.named(segment.value(), from.toString());
    }
}
