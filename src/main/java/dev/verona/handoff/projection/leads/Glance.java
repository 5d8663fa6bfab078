package dev.verona.handoff.projection.leads;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.handoff.api.DefinitionView;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.LeadView.Act;
import dev.verona.handoff.api.Standing;
import dev.verona.handoff.domain.Givers;
import dev.verona.handoff.projection.leads.LeadStore.Shelf;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A lead, and the definition, as one person sees it: with what they may do. The commands decide all the same. */
final class Glance {

    private final Shelf shelf;
    private final Actor viewer;
    private final Names names;

    Glance(Shelf shelf, Actor viewer, Names names) {
        this.shelf = shelf;
        this.viewer = viewer;
        this.names = names;
    }

    LeadView view(StoredLead lead, LeadRows rows, Accounts accounts) {
        var inForce = shelf.definition().inForce();
        var account = lead.about().account();
        var returned = lead.returned();
        var escalation = lead.escalation();
        return new LeadView(
                rows.row(lead),
                lead.about(),
                account == null ? null : accounts.find(account).orElse(null),
                lead.facts(),
                lead.turn(),
                inForce.map(StoredDefinition.Version::number).orElse(0),
                inForce.map(version -> version.terms())
                        .map(terms -> Stream.of(LeadFact.values())
                                .filter(fact -> terms.fitFacts().contains(fact)
                                        || terms.readyFacts().contains(fact))
                                .toList())
                        .orElse(List.of()),
                returned == null
                        ? null
                        : new LeadView.Returned(
                                names.of(returned.by()), returned.at(), returned.missing(), returned.reason()),
                escalation == null
                        ? null
                        : new LeadView.Escalation(
                                escalation.level(), names.of(escalation.to()), escalation.at(), escalation.due()),
                lead.closed(),
                lead.journal().stream().map(this::deed).toList(),
                acts(lead));
    }

    private LeadView.Deed deed(StoredLead.Entry entry) {
        var what = entry.person().isEmpty()
                ? entry.what()
                : entry.what() + " " + names.of(new PersonId(entry.person())).name();
        return new LeadView.Deed(names.of(entry.by()), entry.at(), what, entry.detail());
    }

    private Set<Act> acts(StoredLead lead) {
        var acts = EnumSet.noneOf(Act.class);
        if (lead.standing().isOver()) {
            return acts;
        }
        acts.add(Act.ENRICH);
        acts.add(Act.CLOSE);
        if (Givers.include(viewer)) {
            acts.add(Act.HAND_OVER);
        }
        var pending = lead.pending();
        if (lead.standing() == Standing.HANDED_OVER
                && pending != null
                && pending.holder().equals(viewer.person())) {
            acts.add(Act.ACCEPT);
            acts.add(Act.RETURN);
        }
        return acts;
    }

    DefinitionView definition() {
        var known = shelf.definition();
        return new DefinitionView(
                known.inForce().map(StoredDefinition.Version::number).orElse(null),
                known.versions().reversed().stream().map(this::version).toList(),
                acts(known));
    }

    private DefinitionView.Version version(StoredDefinition.Version version) {
        return new DefinitionView.Version(
                version.number(),
                version.state(),
                version.terms(),
                names.of(version.by()),
                version.at(),
                version.agreed().stream()
                        .map(one -> new DefinitionView.Agreement(one.function(), names.of(one.by()), one.at()))
                        .toList(),
                version.decided(),
                version.reason());
    }

    private Set<DefinitionView.Act> acts(StoredDefinition known) {
        var acts = EnumSet.noneOf(DefinitionView.Act.class);
        var side = viewer.function();
        if (side == Function.JOINT) {
            return acts;
        }
        known.discussed()
                .ifPresentOrElse(
                        open -> {
                            acts.add(DefinitionView.Act.DECLINE);
                            if (open.agreed().stream().noneMatch(one -> one.function() == side)) {
                                acts.add(DefinitionView.Act.AGREE);
                            }
                        },
                        () -> acts.add(DefinitionView.Act.PROPOSE));
        return acts;
    }
}
