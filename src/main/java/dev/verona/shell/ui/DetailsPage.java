package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of one thing, which its address names: what is said of it in the middle and what is known of it at the side. It is shown anew when something of it is recorded.
 *
 * @param <I> what names the thing
 * @param <V> what is shown of it
 */
public abstract class DetailsPage<I, V> extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    protected final PageHeader header;
    protected final Div notices = new Div();
    protected final Div main = new Div();
    protected final Div side = new Div();
    private final String parameter;
    private final transient Function<String, I> reader;
    private final transient Live live;
    private transient @Nullable I id;
    private transient @Nullable Object actedOn;
    private String title;

    /**
     * @param parameter of the route
     * @param reader throws {@link IllegalArgumentException} for what names nothing
     * @param title until the thing is known
     */
    protected DetailsPage(String parameter, Function<String, I> reader, Live live, String title) {
        this.parameter = parameter;
        this.reader = reader;
        this.live = live;
        this.title = title;
        header = new PageHeader(title);
        notices.addClassName("vr-stack-s");
        main.addClassName("vr-stack");
        side.addClassName("vr-stack");
    }

    /** Asks for it, as the person who looks. */
    protected abstract V ask(I thing);

    /** Shows it, whatever was shown before. */
    protected abstract void show(V now);

    /** Says which events lead to {@link #again}; they are heard of for as long as the component is on a screen. */
    protected abstract void follow(I thing, Component whole, Live heard);

    protected final void titled(String now) {
        title = now;
        header.setTitle(now);
    }

    /**
     * Sets the buttons of the head, if what they act on is another than before: whoever is about to press one is not disturbed by what others do meanwhile.
     *
     * @param acted all that the buttons and what they open depend on, compared by its value
     */
    protected final void actions(Object acted, Supplier<Component[]> buttons) {
        if (!acted.equals(actedOn)) {
            actedOn = acted;
            header.setActions(buttons.get());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = idIn(event);
        var now = ask(wanted);
        if (wanted.equals(id)) {
            present(now);
            return;
        }
        id = wanted;
        var columns = new Div(main, side);
        columns.addClassName("vr-columns");
        var whole = new Div(header, notices, columns);
        whole.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent().removeAll();
        getContent().add(whole);
        present(now);
        follow(wanted, whole, live);
    }

    private I idIn(BeforeEnterEvent event) {
        try {
            return reader.apply(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Asks and shows anew. */
    protected final void again() {
        if (id != null) {
            present(ask(id));
        }
    }

    private void present(V now) {
        show(now);
        notices.setVisible(notices.getComponentCount() > 0);
    }
}
