package dev.verona.segment.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.directory.api.Heads;
import dev.verona.segment.api.RankingEvent;
import dev.verona.segment.api.SegmentLine;
import dev.verona.segment.api.SegmentLine.Kind;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.page.SegmentNavigation;
import dev.verona.shell.ui.Viewer;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Criteria and tens that wait for a head's agreement, among what waits in My work. */
@Component
final class SegmentWaiting implements WaitingSource {

    private final SegmentAnswers answers;

    SegmentWaiting(SegmentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        var viewer = Viewer.current();
        return Heads.include(viewer)
                ? answers.rankings().stream()
                        .flatMap(line -> line.waits().stream()
                                .filter(wait -> wait.of().contains(viewer.function()))
                                .map(wait -> line(line, wait)))
                        .toList()
                : List.of();
    }

    private static WaitingLine line(SegmentLine segment, SegmentLine.Wait wait) {
        var period = wait.period();
        return new WaitingLine(
                VaadinIcon.TROPHY,
                "To agree to",
                segment.name(),
                wait.kind() == Kind.CRITERIA || period == null
                        ? "The criteria for its top ten"
                        : "The top ten for " + SegmentWords.period(period),
                "",
                SegmentNavigation.pathOf(segment.id()),
                null,
                wait.since(),
                wait.by());
    }

    /** Of both kinds, criteria and tens: whichever is recorded, the read model tells what waits. */
    @Override
    public Class<?> events() {
        return RankingEvent.class;
    }

    @Override
    public String readModel() {
        return TopTenQuery.READ_MODEL;
    }
}
