package dev.verona.search.projection.index;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.Field;
import dev.verona.search.api.SearchHit.Kind;
import dev.verona.shared.Period;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing that can be found, as its events left it.
 *
 * @param key unique among all things
 * @param id its own id: an account's, an opportunity's, a plan's, an element's, a person's, an asset's or a playbook's
 * @param account whose it is, empty for a person, and for an opportunity while nobody knows
 * @param plan in which it is, empty for accounts, opportunities and people
 * @param name of an account, an opportunity or a person, and for a plan its account's; other things have their title among the texts
 * @param facts other words about it: an industry, a job title, an audience
 * @param texts what is written in it, by field
 * @param team of a plan: the ids of its people
 * @param gone whether it was removed, or has no say any more
 */
record Entry(
        String key,
        Kind kind,
        String id,
        String account,
        String plan,
        String name,
        Map<String, String> facts,
        Map<Field, TextDocument> texts,
        TreeSet<String> team,
        @Nullable Period period,
        @Nullable ContributionKind contribution,
        @Nullable ContributionState state,
        @Nullable Stage stage,
        boolean gone) {

    static String keyOf(Kind kind, String id) {
        return kind.name().charAt(0) + "/" + id;
    }

    /** Elements have ids of their own in their plan. */
    static String keyOf(String plan, String element) {
        return "e/" + plan + "/" + element;
    }

    static Entry account(String id, String name) {
        return bare(keyOf(Kind.ACCOUNT, id), Kind.ACCOUNT, id, id, "").named(name);
    }

    /** @param account empty when it is not known whose it is */
    static Entry opportunity(String id, String account) {
        return bare(keyOf(Kind.OPPORTUNITY, id), Kind.OPPORTUNITY, id, account, "");
    }

    static Entry person(String id, String name) {
        return bare(keyOf(Kind.PERSON, id), Kind.PERSON, id, "", "").named(name);
    }

    static Entry asset(String id, String title) {
        return bare(keyOf(Kind.LIBRARY_ITEM, id), Kind.LIBRARY_ITEM, id, "", "").named(title);
    }

    static String playbookKey(String id) {
        return "playbook/" + id;
    }

    static Entry playbook(String id, String title) {
        return bare(playbookKey(id), Kind.PLAYBOOK, id, "", "").named(title);
    }

    static Entry plan(String id, String account, Period period) {
        var bare = bare(keyOf(Kind.PLAN, id), Kind.PLAN, id, account, id);
        return new Entry(
                bare.key, bare.kind, id, account, id, "", Map.of(), Map.of(), bare.team, period, null, null, null,
                false);
    }

    static Entry element(Kind kind, String plan, String id, String account) {
        return bare(keyOf(plan, id), kind, id, account, plan);
    }

    private static Entry bare(String key, Kind kind, String id, String account, String plan) {
        return new Entry(
                key, kind, id, account, plan, "", Map.of(), Map.of(), new TreeSet<>(), null, null, null, null, false);
    }

    Entry named(String other) {
        return new Entry(
                key, kind, id, account, plan, other, facts, texts, team, period, contribution, state, stage, gone);
    }

    /** @param value empty when it is not known any more */
    Entry fact(String fact, String value) {
        var changed = new TreeMap<>(facts);
        if (value.isEmpty()) {
            changed.remove(fact);
        } else {
            changed.put(fact, value);
        }
        return new Entry(
                key, kind, id, account, plan, name, changed, texts, team, period, contribution, state, stage, gone);
    }

    /** What its field said when it was added; a field without a word is at revision 0. */
    Entry says(Field field, String text) {
        return with(field, new TextDocument(text, text.isEmpty() ? 0 : 1));
    }

    /** Takes what was written; what it has already is left as it is. */
    Entry after(Field field, long revision, TextChange change) {
        var before = texts.getOrDefault(field, TextDocument.EMPTY);
        return revision == before.revision() + 1 ? with(field, before.after(change)) : this;
    }

    private Entry with(Field field, TextDocument text) {
        var changed = new TreeMap<>(texts);
        changed.put(field, text);
        return new Entry(
                key, kind, id, account, plan, name, facts, changed, team, period, contribution, state, stage, gone);
    }

    Entry joined(String person) {
        var more = new TreeSet<>(team);
        more.add(person);
        return teamed(more);
    }

    Entry left(String person) {
        var fewer = new TreeSet<>(team);
        fewer.remove(person);
        return teamed(fewer);
    }

    private Entry teamed(TreeSet<String> people) {
        return new Entry(
                key, kind, id, account, plan, name, facts, texts, people, period, contribution, state, stage, gone);
    }

    Entry contribution(ContributionKind what, ContributionState now, Stage where) {
        return new Entry(key, kind, id, account, plan, name, facts, texts, team, period, what, now, where, gone);
    }

    Entry stands(ContributionState now) {
        return new Entry(
                key, kind, id, account, plan, name, facts, texts, team, period, contribution, now, stage, gone);
    }

    /** @param where null when it is at no stage that anybody knows of */
    Entry at(@Nullable Stage where) {
        return new Entry(
                key, kind, id, account, plan, name, facts, texts, team, period, contribution, state, where, gone);
    }

    /** Belongs to another account from now on, empty for none. */
    Entry of(String other) {
        return new Entry(
                key, kind, id, other, plan, name, facts, texts, team, period, contribution, state, stage, gone);
    }

    Entry gone(boolean now) {
        return new Entry(
                key, kind, id, account, plan, name, facts, texts, team, period, contribution, state, stage, now);
    }

    /** What it is called. */
    String title() {
        return switch (kind) {
            case ACCOUNT, PERSON, PLAN, LIBRARY_ITEM, PLAYBOOK -> name;
            case OPPORTUNITY -> name.isEmpty() ? facts.getOrDefault(OpportunityReading.PRODUCT, kind.label()) : name;
            case CONTRIBUTION -> text(Field.CONTRIBUTION_TITLE);
            case OBJECTIVE -> text(Field.OBJECTIVE_STATEMENT);
            case STRATEGY -> text(Field.STRATEGY_STATEMENT);
            case ACTION -> text(Field.ACTION_WHAT);
            case STAKEHOLDER -> text(Field.STAKEHOLDER_NAME);
        };
    }

    private String text(Field field) {
        return texts.getOrDefault(field, TextDocument.EMPTY).text();
    }

    /** All that is written in it beside its title. */
    String body() {
        var parts = new ArrayList<String>();
        texts.forEach((field, text) -> {
            if (!isTitle(field) && !text.text().isBlank()) {
                parts.add(text.text());
            }
        });
        if (kind == Kind.CONTRIBUTION || kind == Kind.OBJECTIVE || kind == Kind.STAKEHOLDER) {
            parts.addAll(facts.values());
        }
        if (kind == Kind.LIBRARY_ITEM) {
            parts.add(facts.getOrDefault(AssetReading.SUMMARY, ""));
        }
        if (kind == Kind.PLAYBOOK) {
            parts.add(facts.getOrDefault(PlaybookReading.SAYS, ""));
        }
        return String.join("\n", parts);
    }

    private static boolean isTitle(Field field) {
        return switch (field) {
            case CONTRIBUTION_TITLE, OBJECTIVE_STATEMENT, STRATEGY_STATEMENT, ACTION_WHAT, STAKEHOLDER_NAME -> true;
            default -> false;
        };
    }

    /** What it is and how it stands, in words that people also search by. */
    List<String> labels() {
        return switch (kind) {
            case ACCOUNT, PERSON -> List.copyOf(facts.values());
            case OPPORTUNITY -> opportunityLabels();
            case LIBRARY_ITEM ->
                Stream.of(AssetReading.KIND, AssetReading.CUSTOMER)
                        .map(fact -> facts.getOrDefault(fact, ""))
                        .filter(word -> !word.isEmpty())
                        .toList();
            case CONTRIBUTION ->
                Stream.of(
                                contribution == null ? kind.label() : contribution.label(),
                                state == null ? "" : state.label(),
                                stage == null ? "" : stage.label())
                        .filter(word -> !word.isEmpty())
                        .toList();
            case PLAN, OBJECTIVE, STRATEGY, ACTION, STAKEHOLDER, PLAYBOOK -> List.of(kind.label());
        };
    }

    private List<String> opportunityLabels() {
        var labels = new ArrayList<>(List.of(kind.label()));
        labels.addAll(facts.values());
        if (stage != null) {
            labels.add(stage.label());
        }
        labels.remove(title());
        labels.add(id);
        return labels;
    }
}
