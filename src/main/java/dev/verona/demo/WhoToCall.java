package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.LEO;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.SegmentId;
import dev.verona.handoff.api.EntryCommand.AddEntry;
import dev.verona.handoff.api.EntryId;
import dev.verona.handoff.api.Knowledge;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Stage;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who can be called about what at Tarnwick Thermal; one entry is stale, and nobody has ever verified another. */
final class WhoToCall {

    private static final SegmentId DAIRY = SegmentId.named("Dairy & Beverage");
    private static final SegmentId CHEMICALS = SegmentId.named("Specialty Chemicals");

    private final Script script;
    private final StoryTime time;

    private WhoToCall(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
    }

    static void tell(Script script, StoryTime time) {
        var calls = new WhoToCall(script, time);
        calls.says(HANA, "Retailers' carbon clauses", null, DAIRY, "", null, 20);
        calls.says(TOM, "How Brackenmoor's board approves", "brackenmoor", null, "", Stage.DECISION, 12);
        calls.says(ROSA, "What we say against gas boilers", null, null, "", Stage.DEVELOPING_SOLUTION, 33);
        calls.says(JUN, "Where our leads come from", null, null, "", Stage.PROSPECTING, 8);
        calls.says(ERIK, "Fouling in resin plants", null, CHEMICALS, "HeatLoop 400", null, 130);
        calls.names(TOM, LEO, "Who settles what between the teams", 40);
    }

    /** Somebody says it of themselves, so many days before the founding. */
    private void says(
            Cast who,
            String topic,
            @Nullable String account,
            @Nullable SegmentId segment,
            String product,
            @Nullable Stage stage,
            int days) {
        var knowledge = new Knowledge(topic, account == null ? null : new AccountId(account), segment, product, stage);
        add(who, who, knowledge, before(days));
    }

    /** Somebody says it of another, who has not said yet that it holds. */
    private void names(Cast who, Cast whom, String topic, int days) {
        add(who, whom, new Knowledge(topic, null, null, "", null), before(days));
    }

    private void add(Cast who, Cast whom, Knowledge knowledge, Instant at) {
        var entry = new EntryId(Ids.named("demo", "entry", knowledge.topic()));
        script.add(at, who.actor(), () -> new AddEntry(entry, whom.id(), knowledge));
    }

    private Instant before(int days) {
        return time.now().minus(Duration.ofDays(days));
    }
}
