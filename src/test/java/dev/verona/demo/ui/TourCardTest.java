package dev.verona.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TourCardTest extends SignedInTest {

    private static final List<TourStep> FIVE = IntStream.rangeClosed(1, 5)
            .mapToObj(stop ->
                    new TourStep("Stop number " + stop, "What is to be seen.", stop % 2 == 0 ? "plans" : "accounts"))
            .toList();

    private final AtomicInteger dismissed = new AtomicInteger();

    @BeforeEach
    void begin() {
        signIn(TestActors.TOM);
        navigate("profile", Component.class);
        UI.getCurrent().add(new TourCard(FIVE, dismissed::incrementAndGet));
    }

    @Test
    void it_waits_to_be_asked_and_leads_from_stop_to_stop_and_back() {
        press("Show me");
        assertThat(title()).isEqualTo("Stop number 1");
        assertThat(path()).isEqualTo("accounts");
        press("Next");
        assertThat(title()).isEqualTo("Stop number 2");
        assertThat(path()).isEqualTo("plans");
        press("Back");
        assertThat(title()).isEqualTo("Stop number 1");
        assertThat(dismissed).hasValue(0);
    }

    @Test
    void the_last_stop_ends_it_for_good() {
        press("Show me");
        for (var stop = 1; stop < 5; stop++) {
            press("Next");
        }
        press("Done");
        assertThat(dismissed).hasValue(1);
        assertThat(find(TourCard.class).exists()).isFalse();
    }

    @Test
    void whoever_does_not_want_it_is_asked_no_more() {
        press("Do not show again");
        assertThat(dismissed).hasValue(1);
        assertThat(find(TourCard.class).exists()).isFalse();
    }

    private void press(String label) {
        test(find(Button.class, find(TourCard.class).single()).withText(label).single())
                .click();
    }

    private String title() {
        return find(Paragraph.class, find(TourCard.class).single())
                .all()
                .getFirst()
                .getText();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
