package dev.verona.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;

/** Light, dark, or as the system has it. The browser remembers the choice, and applies it before the first paint. */
public enum Theme {
    SYSTEM("system", "As the system"),
    LIGHT("light", "Light"),
    DARK("dark", "Dark");

    private static final String EARLY = """
            (function () {
              try {
                var kept = localStorage.getItem('verona.theme');
                if (kept === 'light' || kept === 'dark') {
                  document.documentElement.style.colorScheme = kept;
                }
              } catch (e) { /* storage is off: the system decides */ }
            })();""";

    private final String value;
    private final String label;

    Theme(String value, String label) {
        this.value = value;
        this.label = label;
    }

    String label() {
        return label;
    }

    void apply(UI ui) {
        ui.getPage().executeJs("window.Verona && window.Verona.theme($0)", value);
    }

    /** Head of every page: icons, the colours of the browser's own frame, and the remembered theme. */
    public static void configure(AppShellSettings settings) {
        settings.addInlineWithContents(Inline.Position.PREPEND, EARLY, Inline.Wrapping.JAVASCRIPT);
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("description", "Where Sales and Marketing plan their key accounts together.");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
