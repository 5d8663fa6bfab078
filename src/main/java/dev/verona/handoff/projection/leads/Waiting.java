package dev.verona.handoff.projection.leads;

import static java.util.stream.Collectors.joining;

import dev.verona.directory.api.Names;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadTask;
import dev.verona.handoff.api.LeadTask.Kind;
import dev.verona.handoff.api.Standing;
import dev.verona.handoff.projection.leads.LeadStore.Shelf;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for a person: a lead to accept or return, one that came back, one that nobody answered and that is theirs to settle, and for the leaders of the other side
 * a proposed definition.
 */
final class Waiting {

    private final Shelf shelf;
    private final Names names;

    Waiting(Shelf shelf, Names names) {
        this.shelf = shelf;
        this.names = names;
    }

    List<LeadTask> of(Actor person) {
        return Stream.concat(
                        shelf.leads().values().stream()
                                .filter(lead -> lead.standing().waits())
                                .flatMap(lead -> of(lead, person.person())),
                        definition(person))
                .sorted(Comparator.comparing(LeadTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(LeadTask::since))
                .toList();
    }

    private Stream<LeadTask> of(StoredLead lead, PersonId person) {
        var pending = lead.pending();
        var escalation = lead.escalation();
        if (escalation != null && escalation.to().equals(person)) {
            return Stream.of(new LeadTask(
                    Kind.SETTLE,
                    lead.id(),
                    lead.about().title(),
                    lead.about().company(),
                    escalation.due(),
                    escalation.at(),
                    names.of(PersonId.VERONA),
                    pending == null ? "" : names.of(pending.holder()).name() + " has not answered"));
        }
        if (pending == null || !pending.holder().equals(person)) {
            return Stream.empty();
        }
        var back = lead.standing() == Standing.RETURNED;
        return Stream.of(new LeadTask(
                back ? Kind.ENRICH : Kind.ANSWER,
                lead.id(),
                lead.about().title(),
                lead.about().company(),
                pending.due(),
                pending.since(),
                names.of(pending.by()),
                back ? why(lead) : ""));
    }

    private static String why(StoredLead lead) {
        var returned = lead.returned();
        if (returned == null) {
            return "";
        }
        var missing = returned.missing().stream().map(LeadFact::label).collect(joining(", "));
        return missing.isEmpty() ? returned.reason() : missing + ": " + returned.reason();
    }

    private Stream<LeadTask> definition(Actor person) {
        return shelf
                .definition()
                .discussed()
                .filter(open -> person.has(Role.LEADER)
                        && person.function() != dev.verona.shared.Function.JOINT
                        && open.agreed().stream().noneMatch(one -> one.function() == person.function()))
                .map(open -> new LeadTask(
                        Kind.AGREE,
                        null,
                        "What a qualified lead is, version " + open.number(),
                        "",
                        null,
                        open.at(),
                        names.of(open.by()),
                        ""))
                .stream();
    }
}
