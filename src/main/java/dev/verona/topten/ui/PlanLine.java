package dev.verona.topten.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Tone;
import dev.verona.topten.api.MyTen.Served;

/** What one of several plans gets: its own title and words, and afterwards what became of it. */
final class PlanLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 200;

    private final transient Served account;
    private final ElementId contribution = ElementId.random();
    private final TextField title = new TextField("Title");
    private final TextArea words;
    private final Paragraph result = new Paragraph();
    private final transient FormErrors errors = new FormErrors();
    private boolean ownTitle;
    private boolean ownWords;
    private boolean filling;
    private boolean sent;

    /** @param label of the words */
    PlanLine(Served account, String label) {
        this.account = account;
        words = new TextArea(label);
        title.setMaxLength(LONGEST_TITLE);
        title.setManualValidation(true);
        title.setWidthFull();
        title.addValueChangeListener(change -> ownTitle |= !filling);
        words.setMinRows(2);
        words.setMaxRows(8);
        words.setManualValidation(true);
        words.setWidthFull();
        words.addValueChangeListener(change -> ownWords |= !filling);
        result.getElement().setAttribute("role", "status");
        result.addClassName("vr-served-result");
        result.setVisible(false);
        errors.bind("title", title).bind("brief", words);
        getContent().addClassName("vr-served-line");
        getContent().add(new H3(MyTenWords.called(account)), title, words, result);
    }

    /** Takes over what is written for all, where nobody has written something else for this plan. */
    void suggest(String commonTitle, String commonWords) {
        filling = true;
        if (!ownTitle && !sent) {
            title.setValue(commonTitle);
        }
        if (!ownWords && !sent) {
            words.setValue(commonWords);
        }
        filling = false;
    }

    Served account() {
        return account;
    }

    ElementId contribution() {
        return contribution;
    }

    String title() {
        return title.getValue();
    }

    String words() {
        return words.getValue();
    }

    boolean isSent() {
        return sent;
    }

    void done(String what) {
        sent = true;
        errors.clear();
        title.setReadOnly(true);
        words.setReadOnly(true);
        say(what, Tone.GOOD, VaadinIcon.CHECK);
    }

    /** It reached the plan, but not as it was written here. */
    void half(String what) {
        done(what);
        say(what, Tone.WARN, VaadinIcon.WARNING);
    }

    void refused(Rejection rejection) {
        errors.clear();
        var field = rejection.field();
        if ("title".equals(field) || "brief".equals(field)) {
            errors.show(rejection);
        }
        say("Not sent: " + FormErrors.message(rejection), Tone.BAD, VaadinIcon.WARNING);
    }

    private void say(String what, Tone tone, VaadinIcon mark) {
        result.removeAll();
        result.add(new Chip(what, tone, mark));
        result.setVisible(true);
    }
}
