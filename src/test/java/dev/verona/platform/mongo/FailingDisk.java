package dev.verona.platform.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A disk that fails when a test says so, between the embedded store and its file. */
public final class FailingDisk extends FilePathWrapper {

    static final String SCHEME = "failing:";

    /** What a disk may refuse. */
    enum Fault {
        NONE(""),
        FULL("No space left on device"),
        FULL_AMID_A_WRITE("No space left on device"),
        NO_SYNC("Input/output error"),
        READ_ONLY("Read-only file system");

        private final String message;

        Fault(String message) {
            this.message = message;
        }
    }

    private static final AtomicReference<Fault> FAULT = new AtomicReference<>(Fault.NONE);

    static {
        FilePath.register(new FailingDisk());
    }

    /** From now on. */
    static void fail(Fault fault) {
        FAULT.set(fault);
    }

    /** Access to a folder's store by way of this disk, which never fills up by itself. */
    static StoreFile.Access access() {
        return new StoreFile.Access(SCHEME, () -> Long.MAX_VALUE);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (FAULT.get() == Fault.READ_ONLY && mode.contains("w")) {
            throw new IOException(Fault.READ_ONLY.message);
        }
        return new Channel(super.open(mode));
    }

    private static void check(Fault... refusing) throws IOException {
        var now = FAULT.get();
        for (var fault : refusing) {
            if (fault == now) {
                throw new IOException(now.message);
            }
        }
    }

    private static final class Channel extends FileChannel {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            check(Fault.FULL);
            if (FAULT.get() == Fault.FULL_AMID_A_WRITE) {
                int half = from.remaining() / 2;
                base.write(from.slice(from.position(), half), position);
                check(Fault.FULL_AMID_A_WRITE);
            }
            return base.write(from, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            check(Fault.FULL, Fault.FULL_AMID_A_WRITE);
            return base.write(from);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            check(Fault.NO_SYNC);
            base.force(metadata);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return base.read(to);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return base.read(to, position);
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) throws IOException {
            return base.read(to, offset, length);
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            check(Fault.FULL, Fault.FULL_AMID_A_WRITE);
            return base.write(from, offset, length);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return base.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            return base.transferFrom(source, position, count);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return base.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return base.lock(position, size, shared);
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
