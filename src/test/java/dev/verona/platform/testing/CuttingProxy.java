package dev.verona.platform.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stands between the driver and a server, and cuts a connection on which an insert was just sent: the sender cannot know what became of it. */
public final class CuttingProxy implements AutoCloseable {

    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);

    /** When, seen from the server, the connection is cut. */
    private enum Cut {
        BEFORE_ALL_OF_IT_CAME,
        WHILE_IT_WORKS,
        BEFORE_ITS_ANSWER_LEAVES
    }

    private final String uri;
    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger oneIn = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean held;

    /** @param uri of the server, with one host */
    public CuttingProxy(String uri) {
        this.uri = uri;
        this.target = URI.create(uri).getPort();
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::welcome);
    }

    private static void daemon(Runnable work) {
        Thread.ofVirtual().start(work);
    }

    /** The server's address by way of the proxy. */
    public String uri() {
        return uri.replace(":" + target, ":" + door.getLocalPort());
    }

    /** From now on one insert of so many meets a cut, by chance; 0 for none. */
    public void cutOneIn(int inserts) {
        oneIn.set(inserts);
    }

    /** Cuts every connection there is. */
    public void cutAll() {
        for (var socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many connections were cut. */
    public int cuts() {
        return cuts.get();
    }

    /** Lets nothing through to the server, until told otherwise. */
    public void hold(boolean hold) {
        held = hold;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                open.add(client);
                open.add(server);
                var dropped = new Dropped();
                daemon(() -> requests(client, server, dropped));
                daemon(() -> answers(server, client, dropped));
            } catch (IOException closed) {
                // the server is away, or the test is over
            }
        }
    }

    /** Whether answers of a connection go nowhere any more. */
    private static final class Dropped {
        volatile boolean answers;
    }

    private void requests(Socket client, Socket server, Dropped dropped) {
        try (client;
                server) {
            var in = new DataInputStream(client.getInputStream());
            var out = server.getOutputStream();
            while (true) {
                var message = message(in);
                while (held && !client.isClosed()) {
                    LockSupport.parkNanos(2_000_000);
                }
                var cut = cutFor(message);
                if (cut == null) {
                    send(out, message, message.length);
                    continue;
                }
                cuts.incrementAndGet();
                switch (cut) {
                    case BEFORE_ALL_OF_IT_CAME -> send(out, message, message.length / 2);
                    case WHILE_IT_WORKS -> send(out, message, message.length);
                    case BEFORE_ITS_ANSWER_LEAVES -> {
                        dropped.answers = true;
                        send(out, message, message.length);
                        LockSupport.parkNanos(5_000_000);
                    }
                }
                return;
            }
        } catch (IOException closed) {
            // by one side or the other
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        var head = new byte[4];
        in.readFully(head);
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var message = new byte[length];
        System.arraycopy(head, 0, message, 0, 4);
        in.readFully(message, 4, length - 4);
        return message;
    }

    private @Nullable Cut cutFor(byte[] message) {
        int chance = oneIn.get();
        if (chance == 0 || !isInsert(message) || ThreadLocalRandom.current().nextInt(chance) != 0) {
            return null;
        }
        return Cut.values()[ThreadLocalRandom.current().nextInt(Cut.values().length)];
    }

    /** The command's name stands first in the message. */
    private static boolean isInsert(byte[] message) {
        int most = Math.min(message.length - INSERT.length, 64);
        for (int at = 16; at < most; at++) {
            int same = 0;
            while (same < INSERT.length && message[at + same] == INSERT[same]) {
                same++;
            }
            if (same == INSERT.length) {
                return true;
            }
        }
        return false;
    }

    private static void send(OutputStream out, byte[] message, int length) throws IOException {
        out.write(message, 0, length);
        out.flush();
    }

    private void answers(Socket server, Socket client, Dropped dropped) {
        try (client;
                server) {
            var buffer = new byte[64 << 10];
            var in = server.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!dropped.answers) {
                    client.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException closed) {
            // by one side or the other
        } finally {
            open.remove(server);
            open.remove(client);
        }
    }

    @Override
    public void close() {
        held = false;
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
