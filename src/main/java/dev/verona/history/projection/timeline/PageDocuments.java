package dev.verona.history.projection.timeline;

import dev.verona.history.api.TimelineEntry;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a page is stored: the entries as one JSON text, which is read when one of them may be wanted. */
final class PageDocuments {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PageDocuments() {}

    static Document write(Page page) {
        var summary = page.summary();
        return new Document("plan", page.plan().value())
                .append("number", page.number())
                .append("marks", summary.marks())
                .append("text", summary.text())
                .append("from", Objects.toString(summary.from(), null))
                .append("until", Objects.toString(summary.until(), null))
                .append("entries", MAPPER.writeValueAsString(page.entries()));
    }

    static Page read(Document document) {
        var json = document.getString("entries");
        Supplier<List<TimelineEntry>> entries = () -> Arrays.asList(MAPPER.readValue(json, TimelineEntry[].class));
        return new Page(
                new PlanId(document.getString("plan")),
                document.getLong("number"),
                new PageSummary(
                        document.getList("marks", String.class),
                        document.getString("text"),
                        instant(document, "from"),
                        instant(document, "until")),
                entries);
    }

    private static @Nullable Instant instant(Document document, String name) {
        var text = document.getString(name);
        return text == null ? null : Instant.parse(text);
    }
}
