package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short notices at the foot of the page, announced politely. */
public final class Toasts {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Toasts() {}

    public static void success(String text) {
        var toast = toast(text, SHORT);
        toast.addThemeVariants(NotificationVariant.SUCCESS);
        toast.open();
    }

    public static void info(String text) {
        toast(text, SHORT).open();
    }

    /** Stays until the person closes it or ten seconds have gone: it says what to do. */
    public static void error(String text) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.setAriaLabel("Close this notice");
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var toast = toast(Formats.current().said(text), LONG, close);
        toast.addThemeVariants(NotificationVariant.ERROR);
        close.addClickListener(click -> toast.close());
        toast.open();
    }

    /** Says what was done and, for ten seconds, offers to take it back. */
    public static void undo(String text, Runnable takeBack) {
        var button = new Button("Undo");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var toast = toast(text, LONG, button);
        button.addClickListener(click -> {
            toast.close();
            takeBack.run();
        });
        toast.open();
    }

    private static Notification toast(String text, Duration time, Component... extras) {
        var words = new Span(text);
        words.addClassName("vr-toast-text");
        var row = new Div(words);
        row.addClassName("vr-toast");
        row.add(extras);
        var toast = new Notification(row);
        toast.setDuration((int) time.toMillis());
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        return toast;
    }
}
