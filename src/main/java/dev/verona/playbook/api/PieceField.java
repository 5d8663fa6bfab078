package dev.verona.playbook.api;

import static dev.verona.playbook.api.PieceKind.ASK;
import static dev.verona.playbook.api.PieceKind.PLAY;
import static dev.verona.playbook.api.PieceKind.STEP;

import java.util.Arrays;
import java.util.List;

/**
 * Every editable field of a playbook. A field is either prose, which several people write together ({@link Type#isProse()}), or a single value, which two people can
 * contradict. The constants' names are stored in events: never renamed, only added.
 */
public enum PieceField {
    TITLE(PLAY, "Title", "What the play is called, in a few words", Type.TEXT),
    STAGE(PLAY, "Stage", "Where in the selling it is played", Type.STAGE),
    AIM(PLAY, "Aim", "What the objective wants of the account", Type.AIM),
    OBJECTIVE(PLAY, "Objective", "The outcome at the account, in one sentence", Type.LINE),
    STRATEGY(PLAY, "How it is reached", "The strategy under which a plan puts the steps", Type.PROSE),
    MEASURES(
            PLAY,
            "Measures",
            "What is counted, one a line; the first becomes the measure of the objective",
            Type.PROSE),
    TALK_TRACK(PLAY, "Talk track", "What to say and to ask, in Markdown", Type.PROSE),

    STEP_WHAT(STEP, "Step", "What is to be done", Type.TEXT),
    STEP_FUNCTION(STEP, "Done by", "The function whose owner of the plan does it", Type.FUNCTION),
    STEP_DAYS(STEP, "Working days", "How many working days after the start it is due", Type.DAYS),

    ASK_TITLE(ASK, "Title", "What is asked for, in a few words", Type.TEXT),
    ASK_KIND(ASK, "Kind", "Which kind of contribution", Type.KIND),
    ASK_FUNCTION(ASK, "Asked of", "The function that gives it", Type.FUNCTION),
    ASK_DAYS(ASK, "Working days", "How many working days after the start it is due", Type.DAYS),
    ASK_BRIEF(ASK, "Brief", "What is needed, and what for", Type.PROSE);

    /** How a field's value is written. Single values are stored as text in one canonical form. */
    public enum Type {
        /** Joint text of several lines, Markdown. */
        PROSE,
        /** Joint text of one line, at most 200 characters. */
        LINE,
        /** One line as a single value, 1 to 200 characters. */
        TEXT,
        /** {@link dev.verona.shared.Stage}. */
        STAGE,
        /** {@link dev.verona.plan.api.ObjectiveKind}. */
        AIM,
        /** {@link dev.verona.shared.Function}, Sales or Marketing. */
        FUNCTION,
        /** {@link dev.verona.plan.api.ContributionKind}. */
        KIND,
        /** A whole number from 0 to 250. */
        DAYS;

        public boolean isProse() {
            return this == PROSE || this == LINE;
        }
    }

    private final PieceKind piece;
    private final String label;
    private final String help;
    private final Type type;

    PieceField(PieceKind piece, String label, String help, Type type) {
        this.piece = piece;
        this.label = label;
        this.help = help;
        this.type = type;
    }

    public PieceKind piece() {
        return piece;
    }

    public String label() {
        return label;
    }

    /** One line under the field that says what belongs there. */
    public String help() {
        return help;
    }

    public Type type() {
        return type;
    }

    /** The fields of a piece of that kind, in the order of a form. */
    public static List<PieceField> of(PieceKind kind) {
        return Arrays.stream(values()).filter(field -> field.piece == kind).toList();
    }
}
