package dev.verona.shell.fault;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.verona.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** No page has this address. */
@PermitAll
@ParentLayout(MainLayout.class)
@PageTitle("Page not found")
final class NoSuchPage extends Composite<Div> implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent()
                .add(new FaultPage(
                        "Not found",
                        "There is no such page",
                        "The address may be mistyped, or what it showed has moved. Look for it in the menu."));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
