package dev.verona.plan.projection.files;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.plan.domain.Attachments;
import dev.verona.shared.FileContent;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Files in documents of at most 1 MiB, under the SHA-256 of their bytes. The head, which says how many pieces there are, is
 * written last: a file is there as a whole or not at all.
 */
@Component
public class MongoAttachments implements Attachments {

    private static final int PIECE = 1 << 20;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> files;

    public MongoAttachments(MongoDatabase database) {
        files = database.getCollection("plan_files");
    }

    /** A file as it is kept. */
    public record Kept(String contentType, FileContent content) {}

    @Override
    public String keep(FileContent content, String contentType) {
        var bytes = content.bytes();
        var id = sha256(bytes);
        if (files.find(eq("_id", id)).first() != null) {
            return id;
        }
        // An event will name it, so it has to be as durable as the event.
        var durable = files.withWriteConcern(
                files.getWriteConcern().getWObject() == null
                        ? WriteConcern.JOURNALED
                        : files.getWriteConcern().withJournal(true));
        int pieces = 0;
        for (int at = 0; at < bytes.length; at += PIECE) {
            var piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE));
            var key = pieceId(id, pieces++);
            files.replaceOne(eq("_id", key), new Document("_id", key).append("bytes", new Binary(piece)), UPSERT);
        }
        var head = new Document("_id", id)
                .append("contentType", contentType)
                .append("size", bytes.length)
                .append("pieces", pieces);
        durable.replaceOne(eq("_id", id), head, UPSERT);
        return id;
    }

    /** The file of that id; empty when nobody attached it. */
    public Optional<Kept> find(String id) {
        var head = files.find(eq("_id", id)).first();
        if (head == null) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream(head.getInteger("size"));
        for (int i = 0; i < head.getInteger("pieces"); i++) {
            var piece = files.find(eq("_id", pieceId(id, i))).first();
            if (piece == null) {
                return Optional.empty();
            }
            bytes.writeBytes(piece.get("bytes", Binary.class).getData());
        }
        return Optional.of(new Kept(head.getString("contentType"), new FileContent(bytes.toByteArray())));
    }

    private static String pieceId(String id, int number) {
        return id + ":" + number;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
