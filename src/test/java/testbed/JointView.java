package testbed;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.shared.Function;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.text.Outcome;
import dev.verona.shell.text.Submit;
import dev.verona.shell.ui.Flash;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Screen;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

@Route("joint")
@PageTitle("Joint text")
@Menu(title = "Joint text", order = 2, icon = "vaadin:pencil")
@PermitAll
public final class JointView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SharedProse prose;
    private final JointTextArea area;
    private transient SharedProse.@Nullable Listener listener;

    JointView(SharedProse prose) {
        this.prose = prose;
        area = new JointTextArea("Focus statement", new Writing());
        area.field().setMinRows(6);
        area.keep("somebody", "focus");
        area.show(prose.document());
        getContent().addClassName("vr-page");
        getContent().add(new PageHeader("Joint text"), area);
    }

    private final class Writing implements Submit {

        @Override
        public Outcome submit(TextEdit edit, String id, boolean again) {
            if (prose.isClosed()) {
                return new Outcome.Refused("Only the team of this plan writes here. Ask Tom Adeyemi to add you.");
            }
            prose.write(edit, id, Screen.id(UI.getCurrent()));
            return Outcome.recorded();
        }

        @Override
        public boolean missed() {
            area.apply(prose.document());
            return true;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var id = Screen.id(ui);
        area.apply(prose.document());
        listener = new SharedProse.Listener() {
            @Override
            public void heard(SharedProse.Change change) {
                var _ = ui.access(() -> take(change, id));
            }

            @Override
            public void locked() {
                var _ = ui.access(() -> area.setReadOnly(true));
            }
        };
        prose.listeners.add(listener);
    }

    private void take(SharedProse.Change change, String id) {
        if (!area.apply(change.revision(), change.change(), change.client())) {
            area.apply(prose.document());
        }
        if (!change.client().equals(id)) {
            Flash.mark(area, "Rosa Klein", Function.MARKETING, "Rosa Klein changed the focus statement");
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listener != null) {
            prose.listeners.remove(listener);
        }
    }
}
