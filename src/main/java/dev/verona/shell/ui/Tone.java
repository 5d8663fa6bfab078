package dev.verona.shell.ui;

/** How good or bad something is, beside the words that say so. */
public enum Tone {
    CALM("vr-tone-calm"),
    ACCENT("vr-tone-accent"),
    GOOD("vr-tone-good"),
    WARN("vr-tone-warn"),
    BAD("vr-tone-bad");

    private final String cssClass;

    Tone(String cssClass) {
        this.cssClass = cssClass;
    }

    public String cssClass() {
        return cssClass;
    }
}
