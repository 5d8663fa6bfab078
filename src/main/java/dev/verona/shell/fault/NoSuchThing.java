package dev.verona.shell.fault;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.verona.shared.NotFound;
import dev.verona.shell.MainLayout;
import dev.verona.shell.ui.FormErrors;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not the thing that it should show. */
@PermitAll
@ParentLayout(MainLayout.class)
@PageTitle("Not found")
final class NoSuchThing extends Composite<Div> implements HasErrorParameter<NotFound> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        getContent().add(new FaultPage("Not found", "This is not here", FormErrors.message(parameter.getException())));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
