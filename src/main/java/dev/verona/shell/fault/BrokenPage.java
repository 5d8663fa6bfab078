package dev.verona.shell.fault;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.verona.platform.web.Correlation;
import dev.verona.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be made for a reason that is ours. Says so, and gives a reference under which the log has the cause. */
@PermitAll
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong")
final class BrokenPage extends Composite<Div> implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(BrokenPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Correlation.current();
        log.error(
                "The page {} could not be shown, reference {}",
                event.getLocation().getPath(),
                reference,
                parameter.getCaughtException());
        getContent()
                .add(new FaultPage(
                        "Our fault",
                        "Something went wrong",
                        "Nothing that was recorded is lost. Reload the page, or go on elsewhere.",
                        FaultPage.reference(reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
