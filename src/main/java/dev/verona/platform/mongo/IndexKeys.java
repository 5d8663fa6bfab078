package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The keys of a unique index, in the order of their values. */
final class IndexKeys extends BasicDataType<KeyValue> {

    static final IndexKeys INSTANCE = new IndexKeys();

    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte MISSING = 3;
    private static final byte OTHER = 4;
    private static final String FIELD = "v";

    private IndexKeys() {}

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int size = Integer.compare(one.size(), other.size());
        for (int i = 0; size == 0 && i < one.size(); i++) {
            size = compareValues(one.get(i), other.get(i));
        }
        return size;
    }

    private static int compareValues(Object one, Object other) {
        return one instanceof String text && other instanceof String otherText
                ? text.compareTo(otherText)
                : ValueComparator.asc().compare(one, other);
    }

    @Override
    public int getMemory(KeyValue key) {
        int sum = 48;
        for (var value : key) {
            sum += value instanceof String text ? 40 + text.length() : 32;
        }
        return sum;
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        buffer.putVarInt(key.size());
        for (var value : key) {
            switch (value) {
                case String text -> {
                    buffer.put(TEXT).putVarInt(text.length()).putStringData(text, text.length());
                }
                case Double number -> buffer.put(NUMBER).putDouble(number);
                case Missing missing -> buffer.put(MISSING);
                case null, default -> {
                    buffer.put(OTHER);
                    BsonValues.INSTANCE.write(buffer, new Document(FIELD, value));
                }
            }
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        int size = DataUtils.readVarInt(buffer);
        var values = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) {
            values.add(
                    switch (buffer.get()) {
                        case TEXT -> DataUtils.readString(buffer);
                        case NUMBER -> buffer.getDouble();
                        case MISSING -> Missing.getInstance();
                        default -> BsonValues.INSTANCE.read(buffer).get(FIELD);
                    });
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
