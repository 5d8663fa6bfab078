package dev.verona.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.live.LiveEvents;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What becomes of the buttons of a page while others work on the same thing. */
class DetailsPageTest {

    private final Page page = new Page();

    @Test
    void a_button_stays_the_same_while_what_it_acts_on_is_the_same() {
        page.show(new Thing("draft", 0));
        var button = page.button();
        page.show(new Thing("draft", 7));
        assertThat(page.button()).isSameAs(button);
        assertThat(page.made).hasSize(1);
    }

    @Test
    void a_button_goes_with_what_it_acts_on() {
        page.show(new Thing("draft", 0));
        var button = page.button();
        page.show(new Thing("agreed", 0));
        assertThat(page.button()).isNotSameAs(button);
        assertThat(page.button().getText()).isEqualTo("Do what is due: agreed");
    }

    /** @param comments which no button asks about */
    private record Thing(String state, int comments) {}

    private static final class Page extends DetailsPage<String, Thing> {

        private static final long serialVersionUID = 1L;

        private static final StaticListableBeanFactory NOTHING = new StaticListableBeanFactory();

        private final List<Button> made = new ArrayList<>();

        Page() {
            super(
                    "thing",
                    id -> id,
                    new Live(NOTHING.getBeanProvider(LiveEvents.class), NOTHING.getBeanProvider(Projections.class)),
                    "Thing");
        }

        Button button() {
            return made.stream()
                    .filter(button -> button.getParent().isPresent())
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        protected Thing ask(String thing) {
            return new Thing(thing, 0);
        }

        @Override
        protected void show(Thing now) {
            actions(now.state(), () -> {
                made.add(new Button("Do what is due: " + now.state()));
                return new Component[] {made.getLast()};
            });
        }

        @Override
        protected void follow(String thing, Component whole, Live heard) {
            // Nobody else is here.
        }
    }
}
