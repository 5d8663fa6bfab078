package dev.verona.review.automation;

import dev.verona.platform.due.DueList;
import dev.verona.platform.due.DueLists;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.review.api.Cadence;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.RhythmCommand.SayOverdue;
import dev.verona.review.api.RhythmEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out by when the next review of each subject is to be held; when nobody has by then, it is said, once (practice 12). */
@Component
@ProcessingGroup(WhenNobodyReviewsThenSay.GROUP)
class WhenNobodyReviewsThenSay {

    static final String GROUP = "review.clocks";

    private final DueList clocks;
    private final Documents<Beat> beats;

    /**
     * @param cadence null while none is agreed
     * @param last the day of the last review, null while there was none
     * @param said the day for which it was said that there was none, null for never
     */
    record Beat(
            @Nullable Cadence cadence,
            @Nullable LocalDate from,
            @Nullable LocalDate last,
            @Nullable LocalDate said) {
        static final Beat NONE = new Beat(null, null, null, null);
    }

    WhenNobodyReviewsThenSay(DueLists lists, ReadModels models) {
        clocks = lists.of(GROUP);
        beats = models.of(GROUP).documents("review_clocks_beats", Beat.class);
    }

    @EventHandler
    void on(RhythmEvent event) {
        var beat = beat(event.subject());
        switch (event) {
            case RhythmEvent.CadenceAgreed e ->
                keep(e.subject(), new Beat(e.cadence(), e.from(), beat.last(), beat.said()));
            case RhythmEvent.CadenceEnded e -> keep(e.subject(), new Beat(null, null, beat.last(), beat.said()));
            case RhythmEvent.ReviewFellOverdue e ->
                keep(e.subject(), new Beat(beat.cadence(), beat.from(), beat.last(), e.due()));
        }
    }

    @EventHandler
    void on(ReviewEvent event) {
        if (event instanceof ReviewEvent.ReviewBegan e) {
            var beat = beat(e.subject());
            keep(e.subject(), new Beat(beat.cadence(), beat.from(), e.day(), beat.said()));
        }
    }

    private Beat beat(ReviewSubject subject) {
        return beats.find(subject.key()).orElse(Beat.NONE);
    }

    private void keep(ReviewSubject subject, Beat beat) {
        beats.save(subject.key(), beat);
        if (beat.cadence() == null || beat.from() == null) {
            clocks.cancel(subject.key());
            return;
        }
        var base = beat.last() == null || beat.last().isBefore(beat.from()) ? beat.from() : beat.last();
        var due = beat.cadence().next(base);
        if (due.equals(beat.said())) {
            clocks.cancel(subject.key());
            return;
        }
        // The day is whole: it rings when the next one begins.
        clocks.set(
                subject.key(), due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), new SayOverdue(subject, due));
    }
}
