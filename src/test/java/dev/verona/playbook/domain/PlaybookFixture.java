package dev.verona.playbook.domain;

import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.playbook.api.OfferId;
import dev.verona.playbook.api.OfferedChange;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.Outcome;
import dev.verona.testing.TestActors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** The playbook of Dairy and Beverage, to which tests tell what happened and what somebody wants. */
final class PlaybookFixture {

    static final SegmentId SEGMENT = new SegmentId("dairy");
    static final PlaybookId BOOK = PlaybookId.of(SEGMENT);
    static final PieceId PLAY = new PieceId("payback");
    static final PieceId STEP = new PieceId("visit");
    static final PieceId ASK = new PieceId("proposition");
    static final OfferId OFFER = new OfferId("offer");
    static final PlanId PLAN = new PlanId("plan");
    static final ElementId ELEMENT = new ElementId("element");

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor PIET = head("piet", Function.SALES);
    static final Actor MAYA = head("maya", Function.MARKETING);
    static final Actor INES = TestActors.INES;

    private final List<EventMessage<?>> given = new ArrayList<>();

    private static Actor head(String id, Function function) {
        return new Actor(new PersonId(id), id, function, Set.of(Role.LEADER));
    }

    static PlaybookFixture nothing() {
        return new PlaybookFixture();
    }

    static PlaybookFixture begun() {
        return new PlaybookFixture()
                .by(
                        ROSA,
                        new PlaybookEvent.PlaybookBegun(BOOK, SEGMENT, "Dairy"),
                        new PlaybookEvent.DraftBegun(BOOK, 1));
    }

    /** Ten changes of the draft; it says all that a version must. */
    static PlaybookFixture whole() {
        return begun().by(
                        ROSA,
                        new PlaybookEvent.PlayAdded(BOOK, PLAY, Stage.DEFINING_NEEDS, "Prove the payback"),
                        wrote(PLAY, PieceField.OBJECTIVE, 1, "The payback is believed"),
                        wrote(PLAY, PieceField.STRATEGY, 1, "Measured at the customer's own plant"),
                        new PlaybookEvent.StepAdded(BOOK, STEP, PLAY, "Visit the plant", Function.SALES, 5),
                        new PlaybookEvent.AskAdded(
                                BOOK,
                                ASK,
                                PLAY,
                                ContributionKind.VALUE_PROPOSITION,
                                "Payback for dairies",
                                Function.MARKETING,
                                10));
    }

    static final int REVISION = 5;

    static PlaybookFixture inForce() {
        return whole().by(PIET, new PlaybookEvent.DraftAgreed(BOOK, 1, Function.SALES))
                .by(
                        MAYA,
                        new PlaybookEvent.DraftAgreed(BOOK, 1, Function.MARKETING),
                        new PlaybookEvent.VersionCameIntoForce(
                                BOOK, 1, dev.verona.playbook.api.PlaybookContents.EMPTY));
    }

    static PlaybookEvent wrote(PieceId piece, PieceField field, long revision, String text) {
        return new PlaybookEvent.TextEdited(
                BOOK, new PieceFieldRef(piece, field), revision, TextChange.insert(0, text));
    }

    static PlaybookCommand edit(PieceField field, long base, TextChange change) {
        return new PlaybookCommand.EditText(BOOK, new PieceFieldRef(PLAY, field), base, change, null);
    }

    static OfferedChange offered(ElementKind kind, @Nullable PieceId piece, String words, int days) {
        return new OfferedChange(
                OFFER,
                PLAN,
                new AccountId("brackenmoor"),
                "Brackenmoor Dairies",
                ELEMENT,
                kind,
                PLAY,
                piece,
                words,
                "",
                kind == ElementKind.CONTRIBUTION ? ContributionKind.CASE_STUDY : null,
                Function.SALES,
                days,
                "It opened the door");
    }

    PlaybookFixture by(Actor actor, PlaybookEvent... events) {
        Arrays.stream(events).forEach(event -> given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor))));
        return this;
    }

    Outcome<Playbook, PlaybookEvent> when(Actor actor, PlaybookCommand command) {
        var fixture = new AggregateTestFixture<>(Playbook.class);
        fixture.registerInjectableResource((TeamPlans) (asking, playbook, plan, element) -> {
            if (asking.equals(ROSA)) {
                throw new NotAllowed("Only the account team opens this plan.");
            }
            return new TeamPlans.Thing(
                    new AccountId("brackenmoor"),
                    "Brackenmoor Dairies",
                    ElementKind.ACTION,
                    STEP,
                    "Visit the plant with an engineer",
                    "",
                    null,
                    Function.SALES,
                    8);
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }
}
