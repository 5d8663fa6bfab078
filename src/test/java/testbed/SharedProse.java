package testbed;

import dev.verona.shared.text.JointText;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** One joint text in memory, as an aggregate keeps it, and the screens that hear of its changes. */
@Component
class SharedProse {

    record Change(long revision, TextChange change, String client) {}

    interface Listener {
        void heard(Change change);
    }

    final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private JointText text = JointText.EMPTY;
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

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void write(TextEdit edit, String client) {
        var change = text.rebase("text", edit);
        if (!change.isIdentity()) {
            text = text.after(change);
            var heard = new Change(text.revision(), change, client);
            listeners.forEach(listener -> listener.heard(heard));
        }
    }
}
