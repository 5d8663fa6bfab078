package dev.verona.plan.workspace;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Screen;
import dev.verona.shell.ui.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One plan, open on one screen: what it says now, who looks at it, and how they send what they decided. All parts of the screen share it, so that
 * the plan is read once for each change, however many parts show it. A plan of the past ({@link PlanScreens#past}) is shown by the same parts and
 * changes nothing.
 */
public final class PlanScreen {

    /** How often a read model that is behind is asked again; the next event begins anew. */
    private static final int TRIES = 10;

    /** While people only type, what hangs on their words, as a card's summary, is renewed this much later. */
    private static final Duration TYPING = Duration.ofMillis(900);

    private final Commands commands;
    private final PlanSource source;
    private final Live live;
    private final Clock clock;
    private final Actor viewer = Viewer.current();
    private final Set<PlanPart> parts = new LinkedHashSet<>();
    private final Map<FieldRef, BiConsumer<LiveEvent, PlanEvent.TextEdited>> texts = new HashMap<>();
    private final Map<ElementId, Component> places = new HashMap<>();
    private final Company company = new Company();
    private final PlanSources sources;
    private List<LiveEvent> unmarked = new ArrayList<>();
    private PlanView view;
    private PlanMargin.@Nullable Margin margin;
    private boolean catchingUp;
    private long heardUpTo = -1;
    private long recordedUpTo = -1;

    PlanScreen(
            Commands commands,
            PlanSource source,
            Live live,
            Clock clock,
            PlanView view,
            @Nullable PlanLibrary library) {
        this.commands = commands;
        this.source = source;
        this.live = live;
        this.clock = clock;
        this.view = view;
        this.sources = new PlanSources(this, library);
    }

    public PlanId plan() {
        return view.plan();
    }

    /** As of the latest answer. */
    public PlanView view() {
        return view;
    }

    public Actor viewer() {
        return viewer;
    }

    public PersonRef viewerRef() {
        return new PersonRef(viewer.person(), viewer.name(), viewer.function());
    }

    public PlanRights rights() {
        return source.past().map(PlanRights::past).orElseGet(() -> PlanRights.of(view, viewer));
    }

    /** Whether it shows what the plan was, not what it is. */
    public boolean past() {
        return source.past().isPresent();
    }

    public boolean mayShape() {
        return rights().mayShape();
    }

    /**
     * Whether to offer asking for contributions, adding and moving them: everybody in the team of an open plan may. The aggregate has the last word.
     */
    public boolean mayContribute() {
        return source.past().isEmpty()
                && view.status() != PlanStatus.CLOSED
                && view.member(viewer.person()).isPresent();
    }

    public LocalDate today() {
        return Formats.current().day(now());
    }

    /** For a plan of the past, its moment. */
    public Instant now() {
        return source.past().orElseGet(clock::instant);
    }

    /** @throws Rejection when there is none of that name, or the viewer may not read it */
    public ContributionView contribution(ElementId id) {
        return source.contribution(plan(), id);
    }

    public StoredFile file(ElementId contribution) {
        return source.file(plan(), contribution);
    }

    public Optional<PlanView.Card> card(ElementId id) {
        return view.contributions().stream()
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    /** The contributions of a stage in their order, retired ones too. */
    public List<PlanView.Card> column(Stage stage) {
        return view.contributions().stream()
                .filter(card -> card.stage() == stage)
                .toList();
    }

    /** Everybody who may sign in, by name: who could be taken into the team. */
    public List<PersonView> everybody() {
        return source.people();
    }

    /** The team. */
    public List<PersonRef> people() {
        return view.team().stream().map(PlanView.Member::person).toList();
    }

    /** The function of a person of the team by their name, for words that only have the name. */
    public Function functionOf(String name) {
        return people().stream()
                .filter(person -> person.name().equals(name))
                .map(PersonRef::function)
                .findFirst()
                .orElse(Function.JOINT);
    }

    /** Sends it, shows a rejection as a notice, and brings the screen up to date on success. */
    public boolean send(PlanCommand command) {
        return commands.send(command, this::refresh);
    }

    public boolean send(PlanCommand command, Runnable onSuccess) {
        return commands.send(command, () -> {
            refresh();
            onSuccess.run();
        });
    }

    /** As {@link #send(PlanCommand, Runnable)}, with a rejection shown beside the field that it names. */
    public boolean send(PlanCommand command, FormErrors errors, Runnable onSuccess) {
        return commands.send(command, errors, () -> {
            refresh();
            onSuccess.run();
        });
    }

    /** Sends it and hands back the rule that said no. */
    public Optional<Rejection> attempt(PlanCommand command) {
        var rejection = commands.attempt(command);
        if (rejection.isEmpty()) {
            refresh();
        }
        return rejection;
    }

    /** Sends what the live events alone tell of: joint text, whose field must hear its changes one by one. */
    public Optional<Rejection> write(PlanCommand.EditText edit, String id, boolean again) {
        return commands.attempt(edit, id, again);
    }

    /** Asks again what the plan says, and shows it. */
    public void refresh() {
        try {
            view = source.plan(plan());
        } catch (Rejection rejection) {
            List.copyOf(parts).forEach(part -> part.lost(rejection));
            return;
        }
        List.copyOf(parts).forEach(part -> part.show(view));
    }

    /** As {@link #refresh}, after what any node has recorded. False when the read model is behind it still. */
    public boolean refreshWhole() {
        var whole = source.awaitAll();
        refresh();
        return whole;
    }

    /** What the plan takes from the library. */
    public PlanSources sources() {
        return sources;
    }

    /** Something happened in the library. */
    void heardOfLibrary() {
        if (view.contributions().stream().anyMatch(card -> card.asset() != null)) {
            sources.changed();
            List.copyOf(parts).forEach(part -> part.show(view));
        }
    }

    /** Who else has the plan open. */
    public Company company() {
        return company;
    }

    void keepMargin(PlanMargin kept) {
        margin = kept.open(this);
    }

    /** What another module keeps at the things of this plan; a plan of the past has none. */
    public Optional<PlanMargin.Margin> margin() {
        return Optional.ofNullable(margin);
    }

    /** Its mark at one thing; nothing to be seen where there is no margin. */
    public Component markAt(PlanThing thing) {
        return margin().map(kept -> kept.markAt(thing)).orElseGet(() -> {
            var nothing = new Span();
            nothing.setVisible(false);
            return nothing;
        });
    }

    /** Remembers where an element is shown, so that a change of it by somebody else can be marked. */
    public void place(ElementId element, Component component) {
        places.put(element, component);
    }

    public Optional<Component> placeOf(ElementId element) {
        return Optional.ofNullable(places.get(element)).filter(Component::isAttached);
    }

    /** While the component is on the screen, tells of each change to the words of a field, one by one and before the plan is read anew. */
    public void followText(FieldRef field, Component component, BiConsumer<LiveEvent, PlanEvent.TextEdited> heard) {
        component.addAttachListener(attach -> texts.put(field, heard));
        component.addDetachListener(detach -> texts.remove(field, heard));
    }

    /** Tells a screen reader what happened, without moving the focus. */
    public static void announce(String what) {
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> ui.getPage().executeJs("window.Verona && window.Verona.say($0)", what));
    }

    void join(PlanPart part) {
        parts.add(part);
        part.show(view);
    }

    void leave(PlanPart part) {
        parts.remove(part);
    }

    /** As {@link #heard}, without waiting for any read model: for those who type together. */
    void heardWords(List<LiveEvent> events) {
        for (var event : events) {
            if (event.payload() instanceof PlanEvent.TextEdited edited && texts.containsKey(edited.field())) {
                requireNonNull(texts.get(edited.field())).accept(event, edited);
            }
        }
        heardUpTo = events.getLast().position();
    }

    /** Whether each change to the words of the plan as it is shown was told of one by one already. */
    public boolean hasHeardAll() {
        return view.position() <= heardUpTo;
    }

    /** Something was recorded in the plan, here or elsewhere; in the order of the store. */
    void heard(List<LiveEvent> events) {
        unmarked.addAll(events);
        recordedUpTo = events.getLast().position();
        List.copyOf(parts).forEach(part -> part.heard(events));
        if (events.stream().allMatch(event -> event.payload() instanceof PlanEvent.TextEdited)) {
            catchUpLater(TRIES, then -> live.later(TYPING, then));
        } else {
            catchUp(TRIES);
        }
        mark();
    }

    private void catchUpLater(int tries, Consumer<Runnable> wait) {
        if (!catchingUp) {
            catchingUp = true;
            wait.accept(() -> {
                catchingUp = false;
                catchUp(tries);
            });
        }
    }

    /** Reads anew until the read model has what was heard of; it may be some moments behind while much is written. */
    private void catchUp(int tries) {
        if (view.position() < recordedUpTo) {
            refresh();
        }
        if (view.position() < recordedUpTo && tries > 0) {
            catchUpLater(tries - 1, then -> live.whenHandled(PlanScreens.READ_MODEL, recordedUpTo, then));
        }
        mark();
    }

    /** Marks what others did, once it is on the screen; joint text is there before the rest. */
    private void mark() {
        var here = Optional.ofNullable(UI.getCurrent()).map(Screen::id).orElse("");
        var waiting = new ArrayList<LiveEvent>();
        for (var event : unmarked) {
            if (event.position() > view.position() && !(event.payload() instanceof PlanEvent.TextEdited)) {
                waiting.add(event);
            } else if (!event.client().equals(here)) {
                List.copyOf(parts).forEach(part -> part.mark(event));
            }
        }
        unmarked = waiting;
    }
}
