package dev.verona.platform.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work recorded: one document, all of it or nothing. Its {@code _id} is the position of its first event, so
 * two processes that append at the same place collide there, and the next commit's {@code _id} is known: position plus
 * count. Each commit carries the hash of the one before, and its own over that and everything it says.
 *
 * @param position of its first event, from 1
 * @param id made by the appender before it sends: tells after a lost connection whether the commit at a position is its own
 */
record Commit(long position, UUID id, Recording recording, Binary previous, Binary hash) {

    static final String ID = "_id";
    static final String KEYS = "keys";
    static final String COUNT = "n";
    private static final String COMMIT = "commit";
    private static final String PREVIOUS = "prev";
    static final String HASH = "hash";
    private static final String EVENTS = "events";
    private static final String COMMAND = "command";
    private static final String ANSWER = "answer";
    private static final String ANSWER_TYPE = "answerType";

    /** What comes before the first commit. */
    static final Binary NOTHING = new Binary(new byte[32]);

    static Commit following(long position, Binary previous, UUID id, Recording recording) {
        return new Commit(position, id, recording, previous, hash(position, previous, id, recording));
    }

    static Commit from(Document document) {
        return new Commit(
                document.getLong(ID),
                document.get(COMMIT, UUID.class),
                new Recording(
                        document.getList(EVENTS, Document.class).stream()
                                .map(StoredEvent::from)
                                .toList(),
                        document.getString(COMMAND),
                        document.getString(ANSWER),
                        document.getString(ANSWER_TYPE)),
                document.get(PREVIOUS, Binary.class),
                document.get(HASH, Binary.class));
    }

    Document toDocument() {
        var document = new Document(ID, position)
                .append(COUNT, events().size())
                .append(COMMIT, id)
                .append(PREVIOUS, previous)
                .append(HASH, hash)
                .append(KEYS, recording.keys());
        if (recording.command() != null) {
            document.append(COMMAND, recording.command());
        }
        if (recording.answer() != null) {
            document.append(ANSWER, recording.answer()).append(ANSWER_TYPE, recording.answerType());
        }
        return document.append(
                EVENTS, events().stream().map(StoredEvent::toDocument).toList());
    }

    List<StoredEvent> events() {
        return recording.events();
    }

    /** Which command it is of, if any, and how that was answered. */
    @Nullable
    Recorded recorded() {
        var command = recording.command();
        return command == null ? null : new Recorded(command, position, recording.answer(), recording.answerType());
    }

    /** The position of its last event. */
    long last() {
        return position + events().size() - 1;
    }

    /** Whether nothing in it was changed since it was made. */
    boolean intact() {
        return hash.equals(hash(position, previous, id, recording));
    }

    private static Binary hash(long position, Binary previous, UUID id, Recording recording) {
        var digest = sha256();
        digest.update(previous.getData());
        number(digest, position);
        number(digest, id.getMostSignificantBits());
        number(digest, id.getLeastSignificantBits());
        optional(digest, recording.command());
        optional(digest, recording.answer());
        optional(digest, recording.answerType());
        number(digest, recording.events().size());
        for (var event : recording.events()) {
            text(digest, event.id());
            text(digest, event.type());
            text(digest, event.revision());
            number(digest, event.at().toEpochMilli());
            text(digest, event.stream());
            optional(digest, event.kind());
            number(digest, event.sequence());
            text(digest, event.payload());
            text(digest, event.metadata());
        }
        return new Binary(digest.digest());
    }

    private static void number(MessageDigest digest, long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** With its length before it, so that no two different lists of texts hash alike. */
    private static void text(MessageDigest digest, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }

    private static void optional(MessageDigest digest, @Nullable String value) {
        if (value == null) {
            number(digest, -1);
        } else {
            text(digest, value);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commit that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "commit " + id + " at " + position + " of " + events().size() + ", hash "
                + HexFormat.of().formatHex(hash.getData());
    }
}
