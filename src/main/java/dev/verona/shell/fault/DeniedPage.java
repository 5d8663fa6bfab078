package dev.verona.shell.fault;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.verona.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The person has no role that opens this page. */
@PermitAll
@ParentLayout(MainLayout.class)
@PageTitle("Not open to you")
final class DeniedPage extends Composite<Div> implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        getContent()
                .add(new FaultPage(
                        "Not open to you",
                        "Your role does not open this page",
                        "If you need it for your work, ask an administrator of Verona to give you the role."));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
