package dev.verona.ledger.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What was counted, together.
 *
 * @param answers how long each answered request waited, in minutes of the clock, nights and weekends included; in no order
 */
public record Figures(
        int requested,
        int given,
        int agreed,
        int used,
        int reviewed,
        int written,
        int surviving,
        List<Integer> answers) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, List.of());

    public Figures {
        answers = List.copyOf(answers);
    }

    /** @param amount of {@link Measure#ANSWERED} the minutes that one request waited */
    public static Figures of(Measure measure, int amount) {
        return new Figures(
                measure == Measure.REQUESTED ? amount : 0,
                measure == Measure.GIVEN ? amount : 0,
                measure == Measure.AGREED ? amount : 0,
                measure == Measure.USED ? amount : 0,
                measure == Measure.REVIEWED ? amount : 0,
                measure == Measure.WRITTEN ? amount : 0,
                measure == Measure.SURVIVING ? amount : 0,
                measure == Measure.ANSWERED ? List.of(amount) : List.of());
    }

    public Figures plus(Figures other) {
        var both = answers;
        if (answers.isEmpty()) {
            both = other.answers;
        } else if (!other.answers.isEmpty()) {
            both = new ArrayList<>(answers);
            both.addAll(other.answers);
        }
        return new Figures(
                requested + other.requested,
                given + other.given,
                agreed + other.agreed,
                used + other.used,
                reviewed + other.reviewed,
                written + other.written,
                surviving + other.surviving,
                both);
    }

    public int get(Measure measure) {
        return switch (measure) {
            case REQUESTED -> requested;
            case ANSWERED -> answers.size();
            case GIVEN -> given;
            case AGREED -> agreed;
            case USED -> used;
            case REVIEWED -> reviewed;
            case WRITTEN -> written;
            case SURVIVING -> surviving;
        };
    }

    public boolean none() {
        return equals(NONE);
    }
}
