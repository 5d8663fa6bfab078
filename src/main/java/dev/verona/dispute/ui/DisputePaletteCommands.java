package dev.verona.dispute.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with disputes, from wherever they are. */
@Component
final class DisputePaletteCommands implements FrameCommand.Source {

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(new FrameCommand(
                        "Raise a dispute",
                        "issue disagree conflict escalate sponsor liaison",
                        VaadinIcon.SCALE,
                        ui -> ui.navigate(DisputeNavigation.RAISE)))
                : List.of();
    }
}
