package dev.verona.platform.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How a commit is written in an export file: one JSON object a line, with names of its own and nothing but texts, numbers and lists in it, so that
 * any tool reads it. See {@code docs/operations.md} for the whole format.
 */
final class HistoryArchive {

    static final String FORMAT = "verona-history";
    static final int VERSION = 1;

    private static final HexFormat HEX = HexFormat.of();

    private HistoryArchive() {}

    static Document line(Commit commit) {
        var line = new Document("position", commit.position())
                .append("commit", commit.id().toString())
                .append("previous", HEX.formatHex(commit.previous().getData()))
                .append("hash", HEX.formatHex(commit.hash().getData()));
        var recording = commit.recording();
        append(line, "command", recording.command());
        append(line, "answer", recording.answer());
        append(line, "answerType", recording.answerType());
        return line.append(
                "events", commit.events().stream().map(HistoryArchive::line).toList());
    }

    private static Document line(StoredEvent event) {
        var line = new Document("id", event.id())
                .append("type", event.type())
                .append("revision", event.revision())
                .append("at", event.at().toString())
                .append("stream", event.stream());
        append(line, "kind", event.kind());
        return line.append("sequence", event.sequence())
                .append("payload", event.payload())
                .append("metadata", event.metadata());
    }

    private static void append(Document line, String name, @Nullable String value) {
        if (value != null) {
            line.append(name, value);
        }
    }

    /** @throws RuntimeException when the line is not one of a commit */
    static Commit commit(Document line) {
        var events = new ArrayList<StoredEvent>();
        for (var event : line.getList("events", Document.class)) {
            events.add(new StoredEvent(
                    event.getString("id"),
                    event.getString("type"),
                    event.getString("revision"),
                    Instant.parse(event.getString("at")),
                    event.getString("stream"),
                    event.getString("kind"),
                    number(event, "sequence"),
                    event.getString("payload"),
                    event.getString("metadata")));
        }
        return new Commit(
                number(line, "position"),
                UUID.fromString(line.getString("commit")),
                new Recording(
                        List.copyOf(events),
                        line.getString("command"),
                        line.getString("answer"),
                        line.getString("answerType")),
                new Binary(HEX.parseHex(line.getString("previous"))),
                new Binary(HEX.parseHex(line.getString("hash"))));
    }

    static long number(Document line, String name) {
        return line.get(name, Number.class).longValue();
    }
}
