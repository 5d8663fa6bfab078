package dev.verona.shell.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.verona.shared.Ids;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDiff;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.ui.Screen;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for prose that several people write at once. What the person types is handed to the {@link Submit} as they type and when they leave the
 * field; what others wrote comes in by {@link #apply} and is merged into what the person sees, while caret, selection, focus and scroll stay. What was
 * typed is kept in the browser until it is known to be recorded: without a connection, over a reload of the page or a restart of the server. Words that
 * a rule refuses stay in the field; words that have no place any more are given back to be copied.
 *
 * <p>The view tells the field everything that is recorded of its text, the person's own changes too, in the order of revisions. That is the
 * only way by which the browser hears of its own: an answer to a request would overtake what was pushed.
 *
 * @param <F> the Vaadin field inside
 */
@JavaScript("context://verona/js/text-change.js")
@JavaScript("context://verona/js/joint-text.js")
public abstract sealed class JointField<F extends TextFieldBase<F, String>> extends Div
        permits JointTextArea, JointTextField {

    private static final long serialVersionUID = 1L;

    private static final String CLOSED = "You may not write here any more. These words of yours were not recorded.";

    private final F field;
    private final transient Submit submit;
    private final transient BrowserText browser = new BrowserText(this);
    private final Span state = new Span();
    private TextDocument shown = TextDocument.EMPTY;
    private boolean awaitingOwn;
    private boolean scripted;

    JointField(F field, Submit submit) {
        this.field = field;
        this.submit = submit;
        addClassName("vr-joint");
        state.addClassNames("vr-joint-state");
        state.getElement().setAttribute("role", "status");
        var foot = new Div(state);
        foot.addClassNames("vr-joint-foot", "vr-no-print");
        add(field, foot);
        field.addValueChangeListener(change -> {
            // With our script at work the words come by typed(); this is for a page where no script runs.
            if (change.isFromClient() && !scripted) {
                handOver(TextEdit.between(shown, change.getValue()), Ids.random());
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

    /**
     * Lets the browser keep what is typed until it is recorded.
     *
     * @param person whose words they are: nobody else gets to see them
     * @param of the name of the field, the same on every screen
     */
    public void keep(String person, String of) {
        browser.keep(person, of);
    }

    /** Begins with a text, whatever was there before: another thing is shown now. */
    public void show(TextDocument document) {
        shown = document;
        awaitingOwn = false;
        field.setValue(document.text());
        field.setInvalid(false);
        browser.show(shown.revision(), shown.text(), client());
    }

    /**
     * Takes in one recorded change.
     *
     * @param revision the text's revision after it
     * @param client the screen from which it was sent ({@link dev.verona.shell.ui.Screen#id})
     * @return false when changes before it are missing: read the whole text and hand it to {@link #apply(TextDocument)}
     */
    public boolean apply(long revision, TextChange change, String client) {
        if (revision <= shown.revision()) {
            return true;
        }
        if (revision != shown.revision() + 1 || !change.fits(shown.text())) {
            return false;
        }
        var own = client.equals(client());
        take(shown.after(change));
        awaitingOwn = awaitingOwn && !own;
        browser.take(revision, change, own, client);
        return true;
    }

    /**
     * Takes in the whole text as it is now, for a view that has read it anew after changes were missed. Whatever this screen has sent is in it. Older
     * texts than the one shown are passed over.
     */
    public void apply(TextDocument now) {
        if (now.revision() > shown.revision()) {
            var change = TextDiff.between(shown.text(), now.text());
            take(now);
            browser.jump(now.revision(), change, awaitingOwn);
            awaitingOwn = false;
        }
    }

    /** Says who else is in the field now. */
    public void showOthers(List<Companion> others) {
        browser.others(others);
    }

    /** Shows the text to somebody who may not write in it. */
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        state.setVisible(!readOnly);
        if (readOnly) {
            browser.withdraw(CLOSED);
        }
    }

    public void focus() {
        ((Focusable<?>) (Component) field).focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        browser.show(shown.revision(), shown.text(), client());
        getElement().executeJs("window.Verona.jointText.beat($0); this.$server.ready()", client());
    }

    /** The script is at work in this browser. */
    @ClientCallable
    void ready() {
        scripted = true;
    }

    /**
     * The person wrote.
     *
     * @param change in its JSON form, of the text of that revision
     * @param base that text, when it was asked for
     */
    @ClientCallable
    void typed(double revision, String change, String id, @Nullable String base) {
        if (field.isReadOnly()) {
            browser.withdraw(CLOSED);
            return;
        }
        handOver(new TextEdit((long) revision, BrowserText.change(change), base), id);
    }

    /** The browser has waited long for its own change to come back; it keeps it, and asks again, as long as it may be recorded and is not shown. */
    @ClientCallable
    void settle() {
        if (submit.missed()) {
            awaitingOwn = false;
            browser.settled();
        }
    }

    /** The person is in the field with the caret there, or has left. */
    @ClientCallable
    void here(boolean inside, double revision, double at) {
        submit.here(inside, (long) revision, (int) at);
    }

    /**
     * A page that is no more has left words behind.
     *
     * @param id under which what was sent of them was sent
     * @param base the text that they were made of, at that revision
     * @param sent what was sent, and may have been recorded; {@code more} followed it, and has its place behind it
     */
    @ClientCallable
    void restore(String id, double revision, String base, String sent, String more) {
        if (field.isReadOnly()) {
            browser.unfit(CLOSED);
            return;
        }
        var first = BrowserText.change(sent);
        var rest = BrowserText.change(more);
        var outcome = first.isIdentity()
                ? Outcome.recorded()
                : submit.submit(new TextEdit((long) revision, first, base), id, true);
        if (outcome instanceof Outcome.Refused(var message)) {
            browser.unfit(message);
            return;
        }
        if (!submit.missed()) {
            browser.later();
            return;
        }
        var since = TextDiff.between(first.apply(base), shown.text());
        browser.resume(shown.revision(), rest.transform(since, TextChange.Order.BEFORE));
    }

    private void handOver(TextEdit edit, String id) {
        if (edit.change().isIdentity()) {
            browser.settled();
            return;
        }
        switch (submit.submit(edit, id, false)) {
            case Outcome.Recorded() -> awaitingOwn = scripted;
            case Outcome.Stale() -> browser.again();
            case Outcome.Refused(var message) -> {
                field.setErrorMessage(message);
                field.setInvalid(!scripted);
                browser.refuse(message);
            }
        }
    }

    private void take(TextDocument now) {
        shown = now;
        if (!scripted) {
            field.setValue(now.text());
        }
        field.setInvalid(false);
    }

    private String client() {
        return getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(Screen::id)
                .orElse("");
    }
}
