package dev.verona.search.projection.index;

import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.search.api.SearchHit;
import dev.verona.search.api.SearchHit.Kind;
import dev.verona.search.api.SearchQuery.Search;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what people search. The index leaves out the plans in whose team they are not; whether a plan is open to them is asked of the
 * plans once more, for the index may be a moment behind.
 */
@Component
class SearchQueries {

    private static final int MOST = 50;

    private final SearchIndex index;
    private final PlanAccess access;

    SearchQueries(SearchIndex index, PlanAccess access) {
        this.index = index;
        this.access = access;
    }

    @QueryHandler
    List<SearchHit> handle(Search question, Actor asking) {
        var wanted = Wanted.of(question.text());
        if (wanted.isEmpty()) {
            return List.of();
        }
        return index.search(searcher -> {
            var words = wanted.everywhere();
            var there = Wanted.there(words);
            return hits(
                    searcher,
                    access.mayReadAll(asking) ? there : Wanted.within(there, plansOf(asking, searcher)),
                    words,
                    Math.clamp(question.limit(), 1, MOST),
                    asking);
        });
    }

    private static Set<String> plansOf(Actor actor, IndexSearcher searcher) throws IOException {
        Query team = new TermQuery(new Term(Documents.TEAM, actor.person().value()));
        var plans = new HashSet<String>();
        for (var found : searcher.search(team, Math.max(1, searcher.count(team))).scoreDocs) {
            plans.add(
                    Documents.entry(searcher.storedFields().document(found.doc)).plan());
        }
        return plans;
    }

    private List<SearchHit> hits(IndexSearcher searcher, Query query, Query words, int limit, Actor asking)
            throws IOException {
        var highlights = new Highlights(words);
        var open = new HashMap<String, Boolean>();
        var hits = new ArrayList<SearchHit>();
        for (var found : searcher.search(query, limit).scoreDocs) {
            var document = searcher.storedFields().document(found.doc);
            var entry = Documents.entry(document);
            if (entry.plan().isEmpty()
                    ? mayOpen(asking, entry)
                    : open.computeIfAbsent(entry.plan(), plan -> access.mayRead(asking, new PlanId(plan)))) {
                hits.add(new SearchHit(
                        entry.kind(),
                        entry.account().isEmpty() ? null : new AccountId(entry.account()),
                        entry.kind() == Kind.OPPORTUNITY ? new OpportunityId(entry.id()) : null,
                        entry.plan().isEmpty() ? null : new PlanId(entry.plan()),
                        element(entry),
                        entry.kind() == Kind.PERSON ? new PersonId(entry.id()) : null,
                        entry.kind() == Kind.LIBRARY_ITEM ? new AssetId(entry.id()) : null,
                        entry.kind() == Kind.PLAYBOOK ? new PlaybookId(entry.id()) : null,
                        highlights.inTitle(document.get(Documents.TITLE)),
                        context(entry, document.get(Documents.OF)),
                        entry.period(),
                        highlights.inBody(document.get(Documents.BODY))));
            }
        }
        return hits;
    }

    /** Opportunities without an account have a page for those alone who can give them one; the library and playbooks are for those who sell and market. */
    private static boolean mayOpen(Actor actor, Entry entry) {
        if (entry.kind() == Kind.LIBRARY_ITEM || entry.kind() == Kind.PLAYBOOK) {
            return actor.worksOnAccounts();
        }
        return entry.kind() != Kind.OPPORTUNITY
                || !entry.account().isEmpty()
                || actor.hasAny(Role.SALES, Role.LEADER, Role.ADMIN);
    }

    private static @Nullable ElementId element(Entry entry) {
        return switch (entry.kind()) {
            case OBJECTIVE, STRATEGY, ACTION, CONTRIBUTION, STAKEHOLDER -> new ElementId(entry.id());
            case ACCOUNT, OPPORTUNITY, PLAN, PERSON, LIBRARY_ITEM, PLAYBOOK -> null;
        };
    }

    /** What it is, and whose. */
    private static List<String> context(Entry entry, String account) {
        var part = element(entry) != null || (entry.kind() == Kind.OPPORTUNITY && !account.isEmpty());
        var whose = part ? Stream.of(account) : Stream.<String>empty();
        return Stream.concat(entry.labels().stream(), whose).toList();
    }
}
