package dev.verona.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the browser is told of the words that a page which is no more has left behind. */
class JointFieldTest extends BrowserlessTest {

    private static final TextDocument BASE = new TextDocument("The plant wastes heat.", 1);
    private static final String SENT = "[22,\" Written before the cr\"]";
    private static final String MORE = "[44,\"ash.\"]";

    private TextDocument recorded = BASE;
    private boolean whole = true;
    private final JointTextArea area = new JointTextArea("Focus statement", new Submit() {
        @Override
        public Outcome submit(TextEdit edit, String id, boolean again) {
            recorded = recorded.after(edit.change());
            return Outcome.recorded();
        }

        @Override
        public boolean missed() {
            if (whole) {
                area.apply(recorded);
            }
            return whole;
        }
    });

    @BeforeEach
    void show() {
        area.show(BASE);
        UI.getCurrent().add(area);
        told();
    }

    @Test
    void what_followed_goes_behind_what_was_sent_once_that_is_in_the_text() {
        area.restore("some-id", 1, BASE.text(), SENT, MORE);
        assertThat(area.document().text()).isEqualTo("The plant wastes heat. Written before the cr");
        assertThat(told()).last().asString().contains(".resume(");
    }

    @Test
    void as_long_as_what_was_sent_is_not_in_the_text_what_followed_waits_in_the_browser() {
        whole = false;
        area.restore("some-id", 1, BASE.text(), SENT, MORE);
        assertThat(told()).singleElement().asString().contains(".later()");
        whole = true;
        area.restore("some-id", 1, BASE.text(), "[]", MORE);
        assertThat(told()).last().asString().contains(".resume(");
    }

    @Test
    void words_that_may_be_recorded_but_are_not_shown_yet_are_not_called_settled() {
        area.typed(1, SENT, "some-id", null);
        whole = false;
        area.settle();
        assertThat(told()).noneMatch(call -> call.contains("settled"));
        whole = true;
        area.settle();
        assertThat(told()).anyMatch(call -> call.contains(".settled()"));
    }

    @Test
    void what_others_wrote_before_is_no_reason_to_change_what_followed() {
        recorded = recorded.after(TextChange.insert(0, "Meanwhile: "));
        area.restore("some-id", 1, BASE.text(), "[]", "[22,\" Mine.\"]");
        assertThat(area.document().text()).isEqualTo("Meanwhile: The plant wastes heat.");
        assertThat(told()).last().asString().contains(".resume(");
    }

    private List<String> told() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .toList();
    }
}
