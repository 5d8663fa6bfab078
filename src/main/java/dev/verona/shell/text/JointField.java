package dev.verona.shell.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import java.util.Iterator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A field for prose that several people write at once. What the person types is handed to the {@link Submit} about once a second and when
 * they leave the field; what others wrote comes in by {@link #apply} and is merged into what the person sees, while caret, selection, focus and scroll
 * stay. What was typed is kept in the browser until it is known to be recorded: without a connection, or when a rule says no, it stays in the field.
 *
 * <p>The view tells the field everything that is recorded of its text, the person's own changes too, in the order of revisions.
 *
 * @param <F> the Vaadin field inside
 */
@JavaScript("context://verona/js/joint-text.js")
public abstract sealed class JointField<F extends TextFieldBase<F, String>> extends Div
        permits JointTextArea, JointTextField {

    private static final long serialVersionUID = 1L;

    /** How many texts are kept that the browser may still have been looking at. */
    private static final int REMEMBERED = 64;

    private final F field;
    private final transient Submit submit;
    private final Span state = new Span();
    /** What the browser was told, by revision: a change is always made on one of these. */
    private final TreeMap<Long, TextDocument> told = new TreeMap<>();

    private TextDocument shown = TextDocument.EMPTY;
    private boolean awaitingOwn;
    private boolean scripted;

    JointField(F field, Submit submit) {
        this.field = field;
        this.submit = submit;
        addClassName("vr-joint");
        state.addClassNames("vr-joint-state", "vr-no-print");
        state.getElement().setAttribute("role", "status");
        add(field, state);
        told.put(0L, shown);
        field.addValueChangeListener(change -> {
            // With our script at work the text comes by typed(); this is for a page where no script runs.
            if (change.isFromClient() && !scripted) {
                handOver(shown, change.getValue());
            }
        });
    }

    /** The Vaadin field, for its placeholder, helper text, rows and the like. Its value is the browser's business. */
    public F field() {
        return field;
    }

    /** The last recorded text that the field was told of. */
    public TextDocument document() {
        return shown;
    }

    /** Begins with a text, whatever was there before: another thing is shown now. */
    public void show(TextDocument document) {
        shown = document;
        awaitingOwn = false;
        told.clear();
        told.put(document.revision(), document);
        field.setValue(document.text());
        field.setInvalid(false);
        toBrowser("show($0, $1)", document.revision(), document.text());
    }

    /**
     * Takes in one recorded change.
     *
     * @param revision the text's revision after it
     * @param own whether it was sent from this very screen ({@link dev.verona.shell.ui.Screen#id})
     * @return false when changes before it are missing: read the whole text and hand it to {@link #apply(TextDocument)}
     */
    public boolean apply(long revision, TextChange change, boolean own) {
        if (revision <= shown.revision()) {
            return true;
        }
        if (revision != shown.revision() + 1 || !change.fits(shown.text())) {
            return false;
        }
        take(shown.after(change), own && awaitingOwn);
        return true;
    }

    /** Takes in the whole text as it is now, for a view that has read it anew. Older texts than the one shown are passed over. */
    public void apply(TextDocument now) {
        if (now.revision() > shown.revision()) {
            take(now, awaitingOwn);
        }
    }

    /** Shows the text to somebody who may not write in it. */
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        state.setVisible(!readOnly);
    }

    public void focus() {
        ((Focusable<?>) (Component) field).focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        toBrowser("show($0, $1)", shown.revision(), shown.text());
        getElement().executeJs("window.Verona.jointText(this); this.$server.ready()");
    }

    /** The script is at work in this browser. */
    @ClientCallable
    void ready() {
        scripted = true;
    }

    /** The person wrote; the text is what they see now, made from the text of that revision. */
    @ClientCallable
    void typed(double revision, String text) {
        if (field.isReadOnly()) {
            refuse("You may not write here any more. Copy your words before you leave.");
            return;
        }
        var base = told.get((long) revision);
        if (base == null) {
            refuse("Much was written here since you began. Copy your words, reload the page and add them again.");
            return;
        }
        handOver(base, text);
    }

    /** The browser has waited long for its own change to come back: what it handed over is settled, and this is the text. */
    @ClientCallable
    void settle() {
        awaitingOwn = false;
        tell(true);
    }

    private void handOver(TextDocument base, String text) {
        var edit = TextEdit.between(base, text);
        if (edit.change().isIdentity()) {
            tell(true);
            return;
        }
        switch (submit.submit(edit)) {
            case Outcome.Recorded() -> awaitingOwn = true;
            case Outcome.Now(var now) -> {
                if (now.revision() >= shown.revision()) {
                    remember(now);
                }
                tell(true);
            }
            case Outcome.Refused(var message) -> refuse(message);
        }
    }

    private void take(TextDocument now, boolean own) {
        if (own) {
            awaitingOwn = false;
        }
        remember(now);
        tell(own);
    }

    private void remember(TextDocument now) {
        shown = now;
        told.put(now.revision(), now);
        for (Iterator<Long> oldest = told.keySet().iterator(); told.size() > REMEMBERED; ) {
            oldest.next();
            oldest.remove();
        }
        if (!scripted) {
            field.setValue(now.text());
        }
        field.setInvalid(false);
    }

    private void tell(boolean acknowledged) {
        toBrowser("take($0, $1, $2)", shown.revision(), shown.text(), acknowledged);
    }

    private void refuse(String message) {
        field.setErrorMessage(message);
        toBrowser("refuse($0)", message);
        if (!scripted) {
            field.setInvalid(true);
        }
    }

    private void toBrowser(String call, @Nullable Object... arguments) {
        getElement().executeJs("window.Verona.jointText(this)." + call, arguments);
    }
}
