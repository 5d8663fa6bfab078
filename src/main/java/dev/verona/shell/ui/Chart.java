package dev.verona.shell.ui;

import com.vaadin.flow.component.Svg;
import dev.verona.shared.Function;
import java.util.Locale;

/**
 * A small drawing made at the server: without a script, in the colours of the theme, and as sharp on paper. Each function has its colour and a pattern
 * of its own. What it says stands in the table beside it as well, so screen readers are only told what it is.
 */
public final class Chart {

    public static final int WIDTH = 720;

    private final StringBuilder drawing = new StringBuilder();
    private final int height;

    public Chart(int height) {
        this.height = height;
    }

    /** @param top from the upper edge, as all lengths in user units of which the drawing is {@link #WIDTH} wide */
    public Chart bar(Function function, double left, double top, double width, double tall) {
        bar("vr-chart-" + function.name().toLowerCase(Locale.ROOT), left, top, width, tall);
        if (function == Function.MARKETING) {
            for (double y = top + 4; y < top + tall; y += 6) {
                line("vr-chart-stripe", left, y, left + width, y);
            }
        }
        return this;
    }

    /** A bar in the colour of a class of the style sheet, as in {@code vr-chart-plain}. */
    public Chart bar(String cssClass, double left, double top, double width, double tall) {
        drawing.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                cssClass,
                left,
                top,
                width,
                tall));
        return this;
    }

    public Chart line(String cssClass, double x1, double y1, double x2, double y2) {
        drawing.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                cssClass,
                x1,
                y1,
                x2,
                y2));
        return this;
    }

    /** @param anchor start, middle or end */
    public Chart text(String words, double x, double y, String anchor) {
        drawing.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words)));
        return this;
    }

    public Svg drawn(String what) {
        return new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"vr-chart\" role=\"img\" aria-label=\""
                + escaped(what) + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\">" + drawing + "</svg>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
