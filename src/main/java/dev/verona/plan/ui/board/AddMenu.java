package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What can be added to a stage. It is made when it is asked for: eight menus that nobody opens would weigh as much as the rest of the board. */
final class AddMenu extends Composite<Button> {

    private final Stage stage;
    private final BiConsumer<Stage, Function> request;
    private final BiConsumer<Stage, ContributionKind> draft;
    private @Nullable Popover offered;

    AddMenu(Stage stage, BiConsumer<Stage, Function> request, BiConsumer<Stage, ContributionKind> draft) {
        this.stage = stage;
        this.request = request;
        this.draft = draft;
        var button = getContent();
        button.setIcon(VaadinIcon.PLUS.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("vr-no-print");
        button.setAriaLabel("Add to " + stage.label());
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> offer());
    }

    private void offer() {
        if (offered != null) {
            offered.close();
            return;
        }
        var popover = new Popover();
        popover.setTarget(getContent());
        popover.setOpenOnClick(false);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel("Add to " + stage.label());
        var choices = new Div(
                choice("Ask Marketing for a contribution", () -> request.accept(stage, Function.MARKETING)),
                choice("Ask Sales for a contribution", () -> request.accept(stage, Function.SALES)),
                choice("Add a contribution", () -> draft.accept(stage, ContributionKind.mainAt(stage))));
        choices.addClassName("vr-stage-offer");
        popover.add(choices);
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.setTarget(null);
                offered = null;
            }
        });
        offered = popover;
        popover.open();
    }

    private Button choice(String label, Runnable chosen) {
        var choice = new Button(label, click -> {
            if (offered != null) {
                offered.close();
            }
            chosen.run();
        });
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        return choice;
    }
}
