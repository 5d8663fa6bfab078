package dev.verona.demo;

import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.Level;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One lead's part of the script: who gathered, handed over, returned and accepted it when. */
final class LeadStory {

    private final Script script;
    private final StoryTime time;
    private final LeadId lead;
    private Instant at = Instant.EPOCH;
    private Actor who = Cast.JUN.actor();
    private LeadFacts facts = LeadFacts.NONE;
    private int turn;

    LeadStory(Script script, StoryTime time, String lead) {
        this.script = script;
        this.time = time;
        this.lead = id(lead);
    }

    static LeadId id(String lead) {
        return new LeadId(Ids.named("demo", "lead", lead));
    }

    /** From here on it is that day, at that time or as soon after it as what came before allows. */
    LeadStory on(int month, int day, int hour, int minute, Cast actor) {
        return at(time.moment(month, day, hour, minute), actor.actor());
    }

    /** From here on it is so long before the founding. */
    LeadStory before(Duration founding, Cast actor) {
        return at(time.now().minus(founding), actor.actor());
    }

    private LeadStory at(Instant moment, Actor actor) {
        at = moment.isAfter(at) ? moment : at.plusSeconds(40);
        who = actor;
        return this;
    }

    private LeadStory say(LeadCommand command) {
        var actor = who;
        script.add(at, actor, () -> command);
        at = at.plusSeconds(50);
        return this;
    }

    LeadStory add(LeadAbout about, LeadFacts known) {
        facts = known;
        return say(new LeadCommand.AddLead(lead, about, known));
    }

    LeadStory enrich(LeadFacts known) {
        var seen = facts;
        facts = known;
        return say(new LeadCommand.EnrichLead(lead, seen, known));
    }

    LeadStory handTo(Cast salesperson) {
        turn++;
        return say(new LeadCommand.HandOver(lead, salesperson.id()));
    }

    LeadStory giveBack(String reason, LeadFact... missing) {
        turn++;
        return say(new LeadCommand.ReturnLead(lead, turn - 1, List.of(missing), reason));
    }

    LeadStory accept() {
        return say(new LeadCommand.AcceptLead(lead, turn));
    }

    LeadStory close(String reason) {
        return say(new LeadCommand.CloseLead(lead, reason));
    }

    /** As the clock does it when nobody has answered. */
    LeadStory rings(Duration beforeFounding, Level level) {
        at(time.now().minus(beforeFounding), Actor.VERONA);
        return say(new LeadCommand.Escalate(lead, turn, level));
    }
}
