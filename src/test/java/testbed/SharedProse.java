package testbed;

import dev.verona.shared.text.JointText;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** One joint text in memory, as an aggregate keeps it, and the screens that hear of its changes. */
@Component
class SharedProse {

    record Change(long revision, TextChange change, String client) {}

    interface Listener {
        void heard(Change change);

        void locked();
    }

    final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private JointText text = JointText.EMPTY;
    private final Set<String> recorded = new HashSet<>();
    private boolean closed;

    synchronized TextDocument document() {
        return text.document();
    }

    synchronized void begin(String first) {
        text = JointText.EMPTY.after(TextChange.insert(0, first));
        closed = false;
    }

    synchronized void close() {
        closed = true;
    }

    /** Nobody may write here any more, and every screen knows. */
    synchronized void lock() {
        closed = true;
        listeners.forEach(Listener::locked);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** @param id a command sent twice under it has one effect */
    synchronized void write(TextEdit edit, String id, String client) {
        if (!recorded.add(id)) {
            return;
        }
        var change = text.rebase("text", edit);
        if (!change.isIdentity()) {
            text = text.after(change);
            var heard = new Change(text.revision(), change, client);
            listeners.forEach(listener -> listener.heard(heard));
        }
    }
}
