package dev.verona.plan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.frame.Shortcuts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with plans from wherever they are, and the keys that work in one. */
@Component
final class PlanPaletteCommands implements FrameCommand.Source, Shortcuts.Source {

    private final CreatePlan create;

    PlanPaletteCommands(CreatePlan create) {
        this.create = create;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(new FrameCommand(
                        "New plan",
                        "add begin create make start write account joint",
                        VaadinIcon.PLUS,
                        ui -> create.open(null)))
                : List.of();
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts(
                "In a plan",
                10,
                List.of(
                        new Shortcuts.Key("Alt+↑", "Move the objective, strategy or action item up"),
                        new Shortcuts.Key("Alt+↓", "Move it down"),
                        new Shortcuts.Key("Alt+←", "Move the contribution to the stage before"),
                        new Shortcuts.Key("Alt+→", "Move it to the next stage"),
                        new Shortcuts.Key("Alt+Shift+→", "Take its next step: submit it, agree to it, retire it"),
                        new Shortcuts.Key("Alt+Shift+←", "Take it a step back: return it, revive it"),
                        new Shortcuts.Key("Esc", "Close the contribution"),
                        new Shortcuts.Key("Ctrl+Z", "In a text: take back what you wrote, not what others did")));
    }
}
