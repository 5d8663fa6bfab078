package dev.verona.shell.fault;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.verona.shared.NotAllowed;
import dev.verona.shell.MainLayout;
import dev.verona.shell.ui.FormErrors;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A rule keeps what the page shows from this person. */
@PermitAll
@ParentLayout(MainLayout.class)
@PageTitle("Not open to you")
final class DeniedThing extends Composite<Div> implements HasErrorParameter<NotAllowed> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        getContent()
                .add(new FaultPage(
                        "Not open to you", "You may not see this", FormErrors.message(parameter.getException())));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
