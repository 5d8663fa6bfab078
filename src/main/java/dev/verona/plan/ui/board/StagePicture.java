package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FunctionBadge;
import java.util.List;

/**
 * What stays as it is at the head of a stage, as the browser draws it: where the buyer is, what Sales does and what Marketing gives.
 *
 * @param offer what a stage to which Marketing gives nothing offers to do about it (practices 22 and 59); empty for those who may only read
 * @param offerIcon of its button
 */
record StagePicture(
        String stage,
        int number,
        String label,
        String buyer,
        boolean handOff,
        List<Part> parts,
        String offer,
        String offerIcon) {

    /** What one function does at the stage. */
    record Part(String look, String icon, String who, String what) {}

    static StagePicture of(Stage stage, PlanScreen screen) {
        var some = BoardWords.some(ContributionKind.mainAt(stage));
        var marketer = screen.viewer().function() == Function.MARKETING;
        return new StagePicture(
                stage.name(),
                stage.number(),
                stage.label(),
                stage.buyer(),
                stage == Stage.DEVELOPING_SOLUTION,
                List.of(
                        part(Function.SALES, stage.salesDoes()),
                        part(Function.MARKETING, stage.marketingContributes())),
                marketer ? "Add " + some : "Ask Marketing for " + some,
                Mark.name(marketer ? VaadinIcon.PLUS : FunctionBadge.icon(Function.MARKETING)));
    }

    private static Part part(Function function, String what) {
        return new Part(
                FunctionBadge.cssClass(function), Mark.name(FunctionBadge.icon(function)), function.label(), what);
    }
}
