package dev.verona.handoff.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.handoff.api.EntryEvent;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.handoff.api.EntryView;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Entries about a person that are stale: they are asked whether these still hold. */
@Component
final class CallsWaiting implements WaitingSource {

    private final CallAnswers answers;

    CallsWaiting(CallAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<WaitingLine> waiting() {
        return answers.whom(new EntryQuery.MyStaleEntries()).stream()
                .map(CallsWaiting::line)
                .toList();
    }

    private static WaitingLine line(EntryView entry) {
        return new WaitingLine(
                VaadinIcon.PHONE,
                "Does it still hold?",
                "Who to call",
                entry.knowledge().topic(),
                "",
                LeadNavigation.WHO_TO_CALL + "?q="
                        + URLEncoder.encode(entry.knowledge().topic(), StandardCharsets.UTF_8)
                                .replace("+", "%20"),
                null,
                entry.staleOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                entry.person());
    }

    @Override
    public Class<?> events() {
        return EntryEvent.class;
    }

    @Override
    public String readModel() {
        return EntryQuery.READ_MODEL;
    }
}
