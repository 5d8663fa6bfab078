package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBufUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much goes into one answer of the embedded server: 16 MB of documents as with MongoDB, or one that is larger. No client takes more than 48 MB. */
final class Answers {

    private static final long MOST_BYTES = 16 << 20;

    private Answers() {}

    /** How many of the documents, from the first on, go into one answer. */
    static int fitting(List<Document> documents, int most) {
        int end = Math.min(most, documents.size());
        long bytes = 0;
        for (int i = 0; i < end; i++) {
            bytes += bytes(documents.get(i));
            if (bytes > MOST_BYTES && i > 0) {
                return i;
            }
        }
        return end;
    }

    /** As BSON; of what has a fixed size a little more. */
    private static long bytes(@Nullable Object value) {
        return switch (value) {
            case String text -> 5L + ByteBufUtil.utf8Bytes(text);
            case BinData binary -> 6L + binary.getData().length;
            case Map<?, ?> map -> {
                long sum = 5;
                for (var entry : map.entrySet()) {
                    sum += 2 + ByteBufUtil.utf8Bytes(entry.getKey().toString()) + bytes(entry.getValue());
                }
                yield sum;
            }
            case Collection<?> list -> {
                long sum = 5;
                for (var element : list) {
                    sum += 8 + bytes(element);
                }
                yield sum;
            }
            case null, default -> 24;
        };
    }

    /** What is left of an answer, an answer at a time. */
    static final class Rest extends AbstractCursor {

        private List<Document> documents;

        Rest(long id, List<Document> documents) {
            super(id);
            this.documents = documents;
        }

        @Override
        public boolean isEmpty() {
            return documents.isEmpty();
        }

        @Override
        public List<Document> takeDocuments(int most) {
            int end = fitting(documents, most);
            var taken = documents.subList(0, end);
            documents = documents.subList(end, documents.size());
            return taken;
        }
    }
}
