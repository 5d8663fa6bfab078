package dev.verona.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No answer of the embedded server is larger than MongoDB's are. */
class EmbeddedAnswersTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int DOCUMENTS = 40;

    /** A little more than 16 MB, for what stands around the documents. */
    private static final long MOST = 16L * MEGABYTE + 64 * 1024;

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final MongoCollection<Document> large = mongo.database().getCollection("large");

    @BeforeEach
    void fill() {
        for (long i = 0; i < DOCUMENTS; i++) {
            large.insertOne(new Document("_id", i).append("what", content(i)));
        }
    }

    /** Words of one byte a letter, of three, and bytes: each about a megabyte. */
    private static Object content(long number) {
        return switch ((int) (number % 3)) {
            case 0 -> "a".repeat(MEGABYTE);
            case 1 -> "€".repeat(MEGABYTE / 3);
            default -> new Binary(filled());
        };
    }

    private static byte[] filled() {
        var bytes = new byte[MEGABYTE];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static long bytes(Document answer) {
        return new RawBsonDocument(answer, new DocumentCodec()).getByteBuffer().remaining();
    }

    @Test
    void each_answer_is_bounded_by_its_bytes_however_many_documents_its_reader_asks_for() {
        for (var query : List.of(
                new Document(),
                new Document("_id", new Document("$gte", 0L)),
                new Document("what", new Document("$ne", 0)))) {
            var found = new ArrayList<Long>();
            var answer = mongo.database()
                    .runCommand(new Document("find", "large")
                            .append("filter", query)
                            .append("batchSize", 1_000));
            for (var name = "firstBatch"; ; name = "nextBatch") {
                assertThat(bytes(answer)).isLessThan(MOST);
                var cursor = answer.get("cursor", Document.class);
                var batch = cursor.getList(name, Document.class);
                assertThat(batch).isNotEmpty();
                batch.forEach(document -> found.add(document.getLong("_id")));
                if (cursor.getLong("id") == 0) {
                    break;
                }
                answer = mongo.database()
                        .runCommand(new Document("getMore", cursor.getLong("id"))
                                .append("collection", "large")
                                .append("batchSize", 1_000));
            }
            assertThat(found)
                    .containsExactlyElementsOf(IntStream.range(0, DOCUMENTS)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    @Test
    void whoever_reads_them_all_gets_them_all() {
        assertThat(large.find().batchSize(1_000).into(new ArrayList<>())).hasSize(DOCUMENTS);
        assertThat(large.find().into(new ArrayList<>())).hasSize(DOCUMENTS);
        assertThat(large.find().limit(30).batchSize(1_000).into(new ArrayList<>()))
                .hasSize(30);
    }

    @Test
    void changing_and_deleting_many_leaves_none_out() {
        assertThat(large.updateMany(Filters.gte("_id", 0L), Updates.set("seen", true))
                        .getModifiedCount())
                .isEqualTo(DOCUMENTS);
        assertThat(large.deleteMany(Filters.eq("seen", true)).getDeletedCount()).isEqualTo(DOCUMENTS);
    }
}
