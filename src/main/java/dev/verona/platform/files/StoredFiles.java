package dev.verona.platform.files;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.size;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import dev.verona.shared.FileContent;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A module's files, beside the events that name them: in documents of at most 1 MiB, under the SHA-256 of their bytes. The head, which says how many pieces there are, is
 * written last: a file is there as a whole or not at all. What a refused command attached goes again.
 */
public final class StoredFiles {

    private static final int PIECE = 1 << 20;

    /** One for each command that attached these bytes: whose command is refused takes their own away. */
    private static final String USES = "uses";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> files;

    /** @param collection the module's own; the store's command line names those that go with an export */
    public StoredFiles(MongoDatabase database, String collection) {
        files = database.getCollection(collection);
    }

    /** A file as it is kept. */
    public record Kept(String contentType, FileContent content) {}

    /**
     * Keeps the bytes, durably, before the event that names them is recorded; the same bytes are kept once.
     *
     * @return the id by which they are found: their SHA-256 in lower-case hexadecimal
     */
    public String keep(FileContent content, String contentType) {
        var bytes = content.bytes();
        var id = sha256(bytes);
        var use = UUID.randomUUID().toString();
        if (files.updateOne(eq("_id", id), Updates.addToSet(USES, use)).getMatchedCount() == 0) {
            write(id, bytes, contentType, use);
        }
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().onRollback(refused -> giveUp(id, use));
        }
        return id;
    }

    private void write(String id, byte[] bytes, String contentType, String use) {
        // An event will name it, so it has to be as durable as the event.
        var durable = files.withWriteConcern(
                files.getWriteConcern().getWObject() == null
                        ? WriteConcern.JOURNALED
                        : files.getWriteConcern().withJournal(true));
        int pieces = 0;
        for (int at = 0; at < bytes.length; at += PIECE) {
            var piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE));
            files.insertOne(new Document("_id", pieceId(use, pieces++)).append("bytes", new Binary(piece)));
        }
        var head = new Document("contentType", contentType)
                .append("size", bytes.length)
                .append("pieces", pieces)
                .append("written", use)
                .append(USES, List.of(use));
        durable.replaceOne(eq("_id", id), head, UPSERT);
    }

    /** Nothing was recorded that names it; the bytes go, unless others have attached the same. */
    private void giveUp(String id, String use) {
        files.updateOne(eq("_id", id), Updates.pull(USES, use));
        var unused = files.findOneAndDelete(and(eq("_id", id), size(USES, 0)));
        if (unused != null) {
            for (int i = 0; i < unused.getInteger("pieces"); i++) {
                files.deleteOne(eq("_id", pieceId(unused.getString("written"), i)));
            }
        }
    }

    /** The file of that id; empty when nobody attached it. */
    public Optional<Kept> find(String id) {
        var head = files.find(eq("_id", id)).first();
        if (head == null) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream(head.getInteger("size"));
        for (int i = 0; i < head.getInteger("pieces"); i++) {
            var piece =
                    files.find(eq("_id", pieceId(head.getString("written"), i))).first();
            if (piece == null) {
                return Optional.empty();
            }
            bytes.writeBytes(piece.get("bytes", Binary.class).getData());
        }
        return Optional.of(new Kept(head.getString("contentType"), new FileContent(bytes.toByteArray())));
    }

    private static String pieceId(String written, int number) {
        return written + ":" + number;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
