package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.Map;

/** Why one is at the sign-in page, as the address says: what went wrong, or what just ended. */
class SignInNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    SignInNotice() {
        getContent().setVisible(false);
    }

    void show(Map<String, List<String>> parameters) {
        if (parameters.containsKey("wrong")) {
            say(Tone.BAD, "The name or the password is not right. Try again, or ask an administrator to reset it.");
        } else if (parameters.containsKey("wait")) {
            say(Tone.WARN, "Too many attempts failed. Try again in " + time(parameters.get("wait")) + ".");
        } else if (parameters.containsKey("disabled")) {
            say(Tone.BAD, "This account is disabled. An administrator can enable it.");
        } else if (parameters.containsKey("reset")) {
            say(Tone.WARN, "Your password was reset. Sign in with the one that your administrator gives you.");
        } else if (parameters.containsKey("expired")) {
            say(Tone.CALM, "Your session is over. Sign in to go on where you were.");
        } else if (parameters.containsKey("out")) {
            say(Tone.GOOD, "You are signed out.");
        }
    }

    private void say(Tone tone, String text) {
        var icon = (tone == Tone.GOOD ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.INFO_CIRCLE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("vr-notice", tone.cssClass());
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(icon, new Span(text));
        getContent().setVisible(true);
    }

    /** "8 seconds" or "4 minutes" from a number of seconds; what is no number was not written by us. */
    private static String time(List<String> values) {
        try {
            var seconds = Long.parseLong(values.getFirst());
            if (seconds < 100) {
                return seconds == 1 ? "1 second" : seconds + " seconds";
            }
            return (seconds + 59) / 60 + " minutes";
        } catch (NumberFormatException e) {
            return "a while";
        }
    }
}
