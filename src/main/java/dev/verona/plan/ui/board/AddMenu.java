package dev.verona.plan.ui.board;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be added to a stage. It is made when it is asked for, and gone when it closes. */
final class AddMenu {

    private final HasComponents host;
    private final BiConsumer<Stage, Function> request;
    private final BiConsumer<Stage, ContributionKind> draft;
    private final @Nullable Consumer<Stage> fromLibrary;
    private @Nullable Popover offered;
    private boolean chosen;

    /**
     * @param host where it stands in the page
     * @param request opens the form that asks a function for something at a stage
     * @param draft opens the form that starts something at a stage
     * @param fromLibrary offers what the library has for a stage; null where nothing can be taken from it
     */
    AddMenu(
            HasComponents host,
            BiConsumer<Stage, Function> request,
            BiConsumer<Stage, ContributionKind> draft,
            @Nullable Consumer<Stage> fromLibrary) {
        this.fromLibrary = fromLibrary;
        this.host = host;
        this.request = request;
        this.draft = draft;
    }

    /** Opens it at the stage's button, which the browser draws. */
    void offer(Stage stage) {
        if (offered != null) {
            offered.close();
            return;
        }
        var popover = new Popover();
        var button = "vr-add-" + stage.name();
        chosen = false;
        popover.setFor(button);
        popover.setOpenOnClick(false);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel("Add to " + stage.label());
        var choices = new Div(
                choice("Ask Marketing for a contribution", () -> request.accept(stage, Function.MARKETING)),
                choice("Ask Sales for a contribution", () -> request.accept(stage, Function.SALES)),
                choice("Add a contribution", () -> draft.accept(stage, ContributionKind.mainAt(stage))));
        var library = fromLibrary;
        if (library != null) {
            choices.add(choice("From the library", () -> library.accept(stage)));
        }
        choices.addClassName("vr-stage-offer");
        popover.add(choices);
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                host.remove(popover);
                offered = null;
                if (!chosen) {
                    // Whoever closes it by a key goes on from where they were.
                    host.getElement().executeJs("document.getElementById($0)?.focus()", button);
                }
            }
        });
        offered = popover;
        host.add(popover);
        popover.open();
    }

    private Button choice(String label, Runnable what) {
        var choice = new Button(label, click -> {
            chosen = true;
            if (offered != null) {
                offered.close();
            }
            what.run();
        });
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        return choice;
    }
}
