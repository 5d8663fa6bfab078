package dev.verona.plan.projection.workspace;

import static dev.verona.plan.projection.workspace.Workspace.BRACKENMOOR;
import static dev.verona.plan.projection.workspace.Workspace.HALF_YEAR;
import static dev.verona.plan.projection.workspace.Workspace.PLAN;
import static dev.verona.plan.projection.workspace.Workspace.ROSA;
import static dev.verona.plan.projection.workspace.Workspace.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.text.JointText;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextEdit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two people write the focus at once, each from what they last saw. */
class JointWritingTest {

    /**
     * One act of writing.
     *
     * @param behind how many of the recorded changes its author has not seen
     * @param at where, in thousandths of the text
     * @param deletes how many characters at most
     */
    record Stroke(boolean tom, int behind, int at, int deletes, String inserts) {

        TextChange on(String text) {
            int place = text.length() * at / 1000;
            int length = Math.min(deletes, text.length() - place);
            return TextChange.replace(place, length, inserts);
        }
    }

    @Provide
    Arbitrary<List<Stroke>> strokes() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars(' ', '\n')
                                .ofMaxLength(8))
                .as(Stroke::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void what_the_plan_shows_is_what_it_decided_on_and_what_a_replay_makes_of_the_events(
            @ForAll("strokes") List<Stroke> strokes) {
        var created = (PlanEvent.PlanCreated) Workspace.created(BRACKENMOOR, HALF_YEAR);
        var page = PlanPage.of(created, new Moment(TOM, Instant.EPOCH, 0, 0));
        var joint = JointText.EMPTY;
        var seen = new ArrayList<>(List.of(""));
        var recorded = new ArrayList<PlanEvent>();

        for (var stroke : strokes) {
            int base = Math.max(0, (int) joint.revision() - stroke.behind());
            var change = joint.rebase("FOCUS", new TextEdit(base, stroke.on(seen.get(base)), null));
            if (!change.isIdentity()) {
                recorded.add(new PlanEvent.TextEdited(PLAN, FieldRef.focus(), joint.revision() + 1, change));
                page = page.after(recorded.getLast(), momentOf(stroke, recorded.size()), null);
                joint = joint.after(change);
                seen.add(joint.text());
            }
        }

        var replayed = PlanPage.of(created, new Moment(TOM, Instant.EPOCH, 0, 0));
        for (int i = 0; i < recorded.size(); i++) {
            replayed = replayed.after(recorded.get(i), new Moment(ROSA, Instant.EPOCH, i + 1L, i + 1L), null);
        }
        assertThat(page.leaf(ElementId.PLAN).text().text()).isEqualTo(joint.text());
        assertThat(page.leaf(ElementId.PLAN).text().revision()).isEqualTo(joint.revision());
        assertThat(replayed.leaf(ElementId.PLAN).text().text()).isEqualTo(joint.text());
    }

    private static Moment momentOf(Stroke stroke, int sequence) {
        return new Moment(stroke.tom() ? TOM : ROSA, Instant.EPOCH.plusSeconds(sequence), sequence, sequence);
    }
}
