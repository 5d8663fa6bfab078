package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents in the embedded store's file, as BSON: a third of what Java's own serialisation takes, and no classes to load. */
final class BsonValues extends BasicDataType<Document> {

    static final BsonValues INSTANCE = new BsonValues();

    private BsonValues() {}

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    /** Roughly, and always the same for the same document: pages are split by it. */
    private static int memory(@Nullable Object value) {
        return switch (value) {
            case String text -> 40 + text.length();
            case Map<?, ?> map -> {
                int sum = 64;
                for (var entry : map.entrySet()) {
                    sum += 32 + entry.getKey().toString().length() + memory(entry.getValue());
                }
                yield sum;
            }
            case Collection<?> list -> {
                int sum = 32;
                for (var element : list) {
                    sum += memory(element);
                }
                yield sum;
            }
            case null, default -> 32;
        };
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        var bytes = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, bytes);
        buffer.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        // BSON begins with its own length, little end first.
        int length = Integer.reverseBytes(buffer.getInt(buffer.position()));
        var bytes = new byte[length];
        buffer.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
