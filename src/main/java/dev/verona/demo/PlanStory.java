package dev.verona.demo;

import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.Topic;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One plan's part of the script: says who did what when, and remembers what each field says by then. */
final class PlanStory {

    /** A weekend may push an act past the next one's moment; further back than this the story means it. */
    private static final Duration PUSHED = Duration.ofDays(4);

    private final Script script;
    private final StoryTime time;
    private final Facts facts;
    private final AccountId account;
    private final Period period;
    private final PlanId plan;
    private final Map<FieldRef, TextDocument> texts = new HashMap<>();
    private final Map<FieldRef, String> values = new HashMap<>();
    private Instant at = Instant.EPOCH;
    private Cast who = Cast.TOM;
    private int elements;
    private Runnable first = () -> {};

    PlanStory(Script script, StoryTime time, Facts facts, String account, Period period) {
        this.script = script;
        this.time = time;
        this.facts = facts;
        this.account = new AccountId(account);
        this.period = period;
        this.plan = PlanId.of(this.account, period);
    }

    StoryTime time() {
        return time;
    }

    /** From here on it is that day, at that time or as soon after it as what came before allows. */
    PlanStory on(int month, int day, int hour, int minute, Cast actor) {
        var moment = time.moment(month, day, hour, minute);
        var pushed = moment.isBefore(at) && moment.isAfter(at.minus(PUSHED));
        at = pushed ? at.plusSeconds(40) : moment;
        who = actor;
        return this;
    }

    /** A command of another aggregate that belongs to this story. */
    void say(Supplier<Object> command) {
        var waits = first;
        first = () -> {};
        script.add(at, who.actor(), () -> {
            waits.run();
            return command.get();
        });
        at = at.plusSeconds(50);
    }

    /** What is told next is told when that consultation has come so far by itself. */
    PlanStory once(ConsultationId consultation, Class<? extends ConsultationEvent> event) {
        first = () -> facts.await(consultation, event);
        return this;
    }

    /** Advice that is in the plan since {@link #once}: it says so much already. */
    ElementId advised(ConsultationId consultation, Field field, String text) {
        texts.put(new FieldRef(consultation.contribution(), field), new TextDocument(text.strip(), 1));
        return consultation.contribution();
    }

    void knows(ElementId element, Field field, String value) {
        values.put(new FieldRef(element, field), value);
    }

    void create(Cast salesOwner, Cast marketingCoOwner) {
        say(() -> {
            facts.await(account);
            return new PlanCommand.CreatePlan(plan, account, period, salesOwner.id(), marketingCoOwner.id());
        });
    }

    void add(Cast person, TeamRole role) {
        say(() -> new PlanCommand.AddTeamMember(plan, person.id(), role));
    }

    void focus(String text) {
        write(ElementId.PLAN, Field.FOCUS, text);
    }

    ElementId objective(
            ObjectiveKind kind, String statement, String measure, String baseline, String target, LocalDate by) {
        var id = next();
        texts.put(new FieldRef(id, Field.OBJECTIVE_STATEMENT), new TextDocument(statement, 1));
        values.put(new FieldRef(id, Field.OBJECTIVE_TARGET), target);
        say(() -> new PlanCommand.AddObjective(
                plan, id, kind, statement, measure, new BigDecimal(baseline), new BigDecimal(target), by));
        return id;
    }

    ElementId strategy(ElementId objective, String statement) {
        var id = next();
        texts.put(new FieldRef(id, Field.STRATEGY_STATEMENT), new TextDocument(statement, 1));
        say(() -> new PlanCommand.AddStrategy(plan, id, objective, statement));
        return id;
    }

    ElementId action(ElementId strategy, String what, Cast owner, LocalDate due) {
        var id = next();
        texts.put(new FieldRef(id, Field.ACTION_WHAT), new TextDocument(what, 1));
        say(() -> new PlanCommand.AddAction(plan, id, strategy, what, owner.id(), due));
        return id;
    }

    /** The id of somebody or something of the customer, by the name. */
    ElementId customer(String name) {
        return new ElementId(Ids.named("demo", plan.value(), "customer", name));
    }

    ElementId stakeholder(String name, String title, BuyingRole role) {
        var id = customer(name);
        say(() -> new PlanCommand.AddStakeholder(plan, id, name, title, role));
        return id;
    }

    /** From here on it is known that the person of ours knows them. */
    void knows(ElementId stakeholder, Cast person) {
        say(() -> new PlanCommand.NoteAcquaintance(plan, stakeholder, person.id()));
    }

    ElementId unit(String name) {
        var id = customer(name);
        say(() -> new PlanCommand.AddBusinessUnit(plan, id, name));
        return id;
    }

    /** @param amount empty for none */
    ElementId cell(ElementId unit, String offering, CellState state, String amount) {
        say(() -> new PlanCommand.OpenCell(plan, unit, offering, state));
        var cell = CustomerView.Cell.idOf(unit, offering);
        if (!amount.isEmpty()) {
            set(cell, Field.CELL_AMOUNT, amount);
        }
        return cell;
    }

    void done(ElementId action) {
        say(() -> new PlanCommand.CompleteAction(plan, action));
    }

    void drop(ElementId action, String reason) {
        say(() -> new PlanCommand.DropAction(plan, action, reason));
    }

    ElementId ask(Stage stage, ContributionKind kind, String title, String brief, Asked asked, LocalDate due) {
        var id = next();
        texts.put(new FieldRef(id, Field.CONTRIBUTION_TITLE), new TextDocument(title, 1));
        texts.put(new FieldRef(id, Field.CONTRIBUTION_BRIEF), new TextDocument(brief, 1));
        say(() -> new PlanCommand.RequestContribution(plan, id, stage, kind, title, brief, asked, due));
        return id;
    }

    ElementId draft(Stage stage, ContributionKind kind, String title) {
        var id = next();
        texts.put(new FieldRef(id, Field.CONTRIBUTION_TITLE), new TextDocument(title, 1));
        say(() -> new PlanCommand.DraftContribution(plan, id, stage, kind, title));
        return id;
    }

    /** Puts an asset of the library in as a contribution of its own. */
    ElementId fromLibrary(Stage stage, String asset, int version) {
        var id = next();
        say(() -> new PlanCommand.DraftFromAsset(plan, id, stage, asset, version));
        return id;
    }

    /** Makes a contribution from an asset; what is written in it already stays. */
    void take(ElementId contribution, String asset, int version) {
        say(() -> new PlanCommand.TakeAsset(plan, contribution, asset, version, Map.of()));
    }

    void feedback(ElementId contribution, Usefulness usefulness, String why) {
        say(() -> new PlanCommand.GiveFeedback(plan, contribution, usefulness, why));
    }

    /** The field reads so from now on; what is recorded is the difference. */
    void write(ElementId element, Field field, String text) {
        var ref = new FieldRef(element, field);
        var edit = TextEdit.between(texts.getOrDefault(ref, TextDocument.EMPTY), text.strip());
        texts.put(ref, texts.getOrDefault(ref, TextDocument.EMPTY).after(edit.change()));
        say(() -> new PlanCommand.EditText(plan, ref, edit.baseRevision(), edit.change(), edit.baseText()));
    }

    void set(ElementId element, Field field, String value) {
        var ref = new FieldRef(element, field);
        var seen = values.getOrDefault(ref, "");
        values.put(ref, value);
        say(() -> new PlanCommand.SetValue(plan, ref, seen, value));
    }

    void takeUp(ElementId contribution) {
        say(() -> new PlanCommand.TakeUpRequest(plan, contribution));
    }

    void decline(ElementId contribution, String reason) {
        say(() -> new PlanCommand.DeclineRequest(plan, contribution, reason));
    }

    void submit(ElementId contribution) {
        say(() -> new PlanCommand.SubmitForReview(plan, contribution));
    }

    void giveBack(ElementId contribution, String reason) {
        say(() -> new PlanCommand.ReturnContribution(plan, contribution, reason));
    }

    void agree(ElementId contribution) {
        say(() -> new PlanCommand.AgreeContribution(plan, contribution));
    }

    void retire(ElementId contribution, String reason) {
        say(() -> new PlanCommand.RetireContribution(plan, contribution, reason));
    }

    void decide(ElementId contribution, PriceVerdict verdict, String decided, String reason) {
        say(() -> new PlanCommand.DecideOnPrice(plan, contribution, verdict, decided, reason));
    }

    void sign() {
        say(() -> new PlanCommand.SignPlan(plan, facts.revisionOf(plan)));
    }

    void close(String reason) {
        say(() -> new PlanCommand.ClosePlan(plan, reason));
    }

    /** Begins a thread about something that says {@code words}. */
    ThreadId talk(PlanThing thing, String words, String text) {
        var thread = new ThreadId(Ids.named("demo", plan.value(), "thread", thing.key(), text));
        say(() -> new DiscussionCommand.StartThread(
                thread, plan, new Topic(thing, words), new CommentId(Ids.named(thread.value(), text)), text));
        return thread;
    }

    void reply(ThreadId thread, String text) {
        say(() -> new DiscussionCommand.Reply(thread, plan, new CommentId(Ids.named(thread.value(), text)), text));
    }

    void resolve(ThreadId thread) {
        say(() -> new DiscussionCommand.ResolveThread(thread, plan));
    }

    static Asked marketing(Cast person) {
        return new Asked(Function.MARKETING, person.id());
    }

    static Asked marketing() {
        return new Asked(Function.MARKETING, null);
    }

    static Asked sales(Cast person) {
        return new Asked(Function.SALES, person.id());
    }

    private ElementId next() {
        elements++;
        return new ElementId(Ids.named("demo", plan.value(), Integer.toString(elements)));
    }
}
