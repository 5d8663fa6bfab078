package dev.verona.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dev.verona.history.api.Mark;
import dev.verona.history.api.Whereabouts;
import dev.verona.shell.ui.Formats;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A slider over a plan's events, each as wide as any other, so that a busy afternoon is not lost in quiet weeks. Below it stand the moments
 * that people remember the plan by.
 */
class TimeSlider extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Milliseconds that the thumb must rest before the plan of that moment is fetched. */
    private static final int REST = 120;

    private final Element range = new Element("input");
    private final Div ticks = new Div();
    private final transient LongConsumer go;
    private transient List<Mark> marked = List.of();
    private long latest = -1;

    TimeSlider(LongConsumer go) {
        this.go = go;
        range.setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("step", "1")
                .setAttribute("aria-label", "Moment in the life of the plan");
        range.getClassList().add("vr-time-range");
        range.addEventListener(
                        "input",
                        moved -> go.accept((long) moved.getEventData()
                                .get("element.valueAsNumber")
                                .asDouble()))
                .addEventData("element.valueAsNumber")
                .debounce(REST);
        ticks.addClassName("vr-time-ticks");
        // The same moments are in the list beside the slider, in words.
        ticks.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("vr-time-slider");
        getContent().getElement().appendChild(range);
        getContent().add(ticks);
    }

    /** @param when the moment in words, for a screen reader */
    void show(Whereabouts here, List<Mark> marks, String when) {
        range.setAttribute("max", Long.toString(here.latest()));
        range.setAttribute("aria-valuetext", when);
        range.setProperty("value", Long.toString(here.sequence()));
        if (!marks.equals(marked) || latest != here.latest()) {
            marked = List.copyOf(marks);
            latest = here.latest();
            ticks.removeAll();
            marked.forEach(this::tick);
        }
    }

    private void tick(Mark mark) {
        var tick = new NativeButton("", click -> go.accept(mark.sequence()));
        var share = latest == 0 ? 0 : 100.0 * mark.sequence() / latest;
        tick.getStyle().set("inset-inline-start", share + "%");
        tick.setTitle(MomentPicker.words(mark, Formats.current()));
        tick.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("data-deed", mark.deed().name());
        ticks.add(tick);
    }
}
