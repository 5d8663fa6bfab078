package dev.verona.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where one looks for words in what stands below it. Its value changes while the person types, when they pause. */
public final class SearchField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 200;

    /**
     * @param label for those who hear it, as in "Search accounts"
     * @param placeholder by what one can search
     */
    public SearchField(String label, String placeholder) {
        setAriaLabel(label);
        setPlaceholder(placeholder);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        addClassName("vr-search");
    }
}
