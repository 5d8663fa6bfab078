package dev.verona.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Viewer;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a comment is written: completes names after an {@code @}, sends by Control+Enter, and keeps what is typed in the browser's tab until it is sent, so that closing
 * the panel loses nothing.
 */
final class CommentField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea text;
    private final transient FormErrors errors = new FormErrors();
    private final transient List<PersonRef> callable;
    private final transient BiPredicate<String, FormErrors> onSend;
    private final String draft;

    /**
     * @param draft under which what is typed is kept; the same for the same place
     * @param onSend true when it was recorded
     * @param onCancel null where there is nothing to go back to
     */
    CommentField(
            String label,
            String action,
            String draft,
            List<PersonRef> callable,
            BiPredicate<String, FormErrors> onSend,
            @Nullable Runnable onCancel) {
        // A tab may be signed in to by one person after another.
        this.draft = Viewer.current().person().value() + "." + draft;
        this.callable = callable;
        this.onSend = onSend;
        text = new TextArea(label);
        text.setMaxLength(4_000);
        text.setMinRows(2);
        text.setMaxRows(10);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        errors.bind("text", text);
        var send = new Button(action, click -> send(text.getValue()));
        send.addThemeVariants(ButtonVariant.SMALL);
        var hint = new Span("@ calls somebody in. Ctrl+Enter sends.");
        hint.addClassNames("vr-small", "vr-soft", "vr-grow", "vr-comment-hint");
        var foot = new Div(hint);
        if (onCancel != null) {
            var cancel = new Button("Cancel", click -> {
                forget();
                onCancel.run();
            });
            cancel.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            foot.add(cancel);
        }
        foot.add(send);
        foot.addClassName("vr-comment-foot");
        getContent().addClassNames("vr-comment-field", "vr-no-print");
        getContent().add(text, foot);
        text.getElement()
                .addEventListener(
                        "vr-send",
                        event -> send(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var names = JsonNodeFactory.instance.arrayNode();
        Stream.concat(
                        callable.stream()
                                .map(person ->
                                        option(person.name(), person.function().label())),
                        Stream.of(Function.SALES, Function.MARKETING)
                                .map(function -> option(function.label(), "everybody of it in the team")))
                .forEach(names::add);
        text.getElement().executeJs("window.Verona.commentField(this, $0, $1)", names, draft);
    }

    private static ObjectNode option(String name, String note) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("note", note);
    }

    void setText(String words) {
        text.setValue(words);
    }

    void focus() {
        text.focus();
    }

    private void send(String words) {
        if (onSend.test(words, errors)) {
            text.clear();
            forget();
        }
    }

    private void forget() {
        text.getElement().executeJs("window.Verona.forgetDraft(this)");
    }
}
