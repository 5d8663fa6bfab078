package dev.verona.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.verona.shared.Function;
import java.util.Locale;

/** A person's initials in the colours and line style of their function. The name stands in the tooltip and beside it in {@link PersonName}. */
public final class PersonAvatar extends Composite<Span> {

    /** How large: 24, 32 or 48 px. */
    public enum Size {
        SMALL("s"),
        MEDIUM("m"),
        LARGE("l");

        private final String value;

        Size(String value) {
            this.value = value;
        }
    }

    public PersonAvatar(String name, Function function) {
        this(name, function, Size.MEDIUM);
    }

    public PersonAvatar(String name, Function function, Size size) {
        var root = getContent();
        root.addClassNames("vr-avatar", FunctionBadge.cssClass(function));
        root.setText(initials(name));
        root.getElement().setAttribute("data-size", size.value);
        root.getElement().setAttribute("role", "img");
        root.getElement().setAttribute("aria-label", name + ", " + function.label());
        root.setTitle(name + ", " + function.label());
    }

    /** First letters of the first and last word: "Tom Adeyemi" is TA. */
    public static String initials(String name) {
        var words = name.strip().split("\\s+", -1);
        if (words[0].isEmpty()) {
            return "?";
        }
        var first = firstLetter(words[0]);
        var letters = words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
