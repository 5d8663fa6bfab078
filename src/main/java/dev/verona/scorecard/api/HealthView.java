package dev.verona.scorecard.api;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How complete and fresh a plan is. Never a bare number: each point says what is missing and where it is mended.
 *
 * @param day as of which dates are judged
 * @param lastTouch when anybody last changed the plan
 * @param points one of each kind, in their order
 * @param stages where Marketing gives something
 */
public record HealthView(
        PlanId plan,
        AccountId account,
        Period period,
        LocalDate day,
        Instant lastTouch,
        List<Point> points,
        List<Stage> stages) {

    public HealthView {
        points = List.copyOf(points);
        stages = List.copyOf(stages);
    }

    /** @param gaps what is missing; none when the point holds */
    public record Point(HealthPoint kind, List<Gap> gaps) {

        public Point {
            gaps = List.copyOf(gaps);
        }

        public boolean holds() {
            return gaps.isEmpty();
        }
    }

    /** @param sentence that says what is missing, in whole */
    public record Gap(String sentence, Place place) {}

    /**
     * Where something is mended.
     *
     * @param element null for the section as a whole
     * @param stage null unless it is a stage of the board
     */
    public record Place(
            Section section,
            @Nullable ElementId element,
            @Nullable Stage stage) {

        public static final Place OVERVIEW = new Place(Section.OVERVIEW, null, null);
        public static final Place TEAM = new Place(Section.TEAM, null, null);

        public static Place element(ElementId element) {
            return new Place(Section.OVERVIEW, element, null);
        }

        public static Place contribution(ElementId contribution) {
            return new Place(Section.BOARD, contribution, null);
        }

        public static Place stage(Stage stage) {
            return new Place(Section.BOARD, null, stage);
        }
    }

    /** A part of the plan's workspace. */
    public enum Section {
        OVERVIEW,
        BOARD,
        TEAM
    }

    public long holding() {
        return points.stream().filter(Point::holds).count();
    }

    public List<Point> missing() {
        return points.stream().filter(point -> !point.holds()).toList();
    }

    public Point point(HealthPoint kind) {
        return points.stream().filter(point -> point.kind() == kind).findFirst().orElseThrow();
    }
}
