package dev.verona.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.library.api.AssetCommand.CancelSiteVisit;
import dev.verona.library.api.AssetCommand.ReinstateAsset;
import dev.verona.library.api.AssetCommand.TakeBackReview;
import dev.verona.library.api.AssetCommand.WithdrawAsset;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Act;
import dev.verona.library.api.AssetView.Version;
import dev.verona.library.api.AssetView.Visit;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What this person may do to this asset, as buttons: the one thing that is due now stands out. */
final class AssetActions {

    private static final int LONGEST_REASON = 2_000;

    private final LibraryAnswers answers;
    private final Commands commands;
    private final AssetView asset;

    AssetActions(LibraryAnswers answers, Commands commands, AssetView asset) {
        this.answers = answers;
        this.commands = commands;
        this.asset = asset;
    }

    /** For the top of the page, the primary one last. */
    Component[] ofPage() {
        var buttons = new ArrayList<Component>();
        more().ifPresent(buttons::add);
        primary().ifPresent(button -> {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(button);
        });
        return buttons.toArray(Component[]::new);
    }

    private Optional<Button> primary() {
        return asset.versions().stream()
                .filter(version -> version.may().contains(Act.REVIEW))
                .findFirst()
                .map(version -> new Button(
                        "Review version " + version.number(), VaadinIcon.EYE.create(), click -> review(version)))
                .or(() -> asset.versions().stream()
                        .filter(version -> version.may().contains(Act.REVISE)
                                && version.may().contains(Act.ASK_REVIEW))
                        .findFirst()
                        .map(version -> new Button("Ask for a review", click -> askReview(version))))
                .or(() -> asset.may().contains(Act.DRAFT)
                        ? Optional.of(new Button(
                                asset.versions().isEmpty() ? "Draft the first version" : "New version",
                                VaadinIcon.PLUS.create(),
                                click -> VersionDialog.next(commands, asset).open()))
                        : Optional.empty());
    }

    private Optional<Button> more() {
        if (!asset.may().contains(Act.CORRECT)) {
            return Optional.empty();
        }
        var button = new Button("More", VaadinIcon.ANGLE_DOWN.create());
        button.setIconAfterText(true);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem("Correct what is said about it …", click -> new CorrectDialog(answers, commands, asset).open());
        if (asset.row().kind().needsProof()) {
            menu.addItem("Record the customer's consent …", click -> new ProofDialog(commands, asset).open());
            menu.addItem("Cap site visits …", click -> VisitDialogs.cap(commands, asset));
        }
        if (asset.may().contains(Act.WITHDRAW)) {
            menu.addItem("Withdraw from use …", click -> withdraw());
        }
        if (asset.may().contains(Act.REINSTATE)) {
            menu.addItem("Take up again", click -> reinstate());
        }
        return Optional.of(button);
    }

    List<Button> of(Version version) {
        var buttons = new ArrayList<Button>();
        if (version.may().contains(Act.REVIEW)) {
            buttons.add(small("Review", () -> review(version)));
        }
        if (version.may().contains(Act.REVISE)) {
            buttons.add(small(
                    "Revise",
                    () -> VersionDialog.revise(commands, asset, version).open()));
        }
        if (version.may().contains(Act.ASK_REVIEW)) {
            buttons.add(small(
                    version.may().contains(Act.REVISE) ? "Ask for a review" : "Ask somebody else",
                    () -> askReview(version)));
        }
        if (version.may().contains(Act.TAKE_BACK)) {
            buttons.add(small("Take back", () -> {
                if (commands.send(new TakeBackReview(asset.id(), version.number()))) {
                    Toasts.success("Version " + version.number() + " is a draft again.");
                }
            }));
        }
        return buttons;
    }

    private static Button small(String text, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void review(Version version) {
        new ReviewDialog(answers, commands, asset, version).open();
    }

    private void askReview(Version version) {
        new AskReviewDialog(answers, commands, asset, version).open();
    }

    private void withdraw() {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Withdraw “" + asset.row().title() + "”",
                        "From now on nobody gets it from the library. Taken up again, it has to be reviewed anew.",
                        "Why nobody may use it any more",
                        "Withdraw",
                        "It is out of use.",
                        LONGEST_REASON),
                reason -> new WithdrawAsset(asset.id(), reason));
    }

    private void reinstate() {
        if (commands.send(new ReinstateAsset(asset.id()))) {
            Toasts.success("It is a draft again. Ask a salesperson to review it.");
        }
    }

    void cancel(Visit visit) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Cancel the visit of " + visit.account().name(),
                        "The day is free for another account then.",
                        "Why it does not take place",
                        "Cancel the visit",
                        "The visit is cancelled.",
                        LONGEST_REASON),
                reason -> new CancelSiteVisit(asset.id(), visit.id(), reason));
    }

    Button book() {
        return small("Book a visit", () -> VisitDialogs.book(answers, commands, asset));
    }
}
