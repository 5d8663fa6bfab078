package dev.verona.account.ui;

import dev.verona.account.api.AccountFacets;
import dev.verona.account.api.AccountImport;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountQuery.FindAccount;
import dev.verona.account.api.AccountQuery.FindCatalogue;
import dev.verona.account.api.AccountQuery.FindCrmState;
import dev.verona.account.api.AccountQuery.FindFacets;
import dev.verona.account.api.AccountQuery.FindOpportunity;
import dev.verona.account.api.AccountQuery.FindWithdrawn;
import dev.verona.account.api.AccountQuery.ListAccountEffects;
import dev.verona.account.api.AccountQuery.ListAccountImports;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.ListSegments;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.CatalogueView;
import dev.verona.account.api.CrmState;
import dev.verona.account.api.EffectPage;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportPage;
import dev.verona.account.api.ImportQuery;
import dev.verona.account.api.ImportQuery.FindImport;
import dev.verona.account.api.ImportQuery.ListImports;
import dev.verona.account.api.ImportQuery.PreviewUndo;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.SegmentView;
import dev.verona.account.api.UndoPreview;
import dev.verona.account.api.WithdrawnView;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.OpportunityId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of this module's screens, answered at once. A rule that says no comes as its {@link dev.verona.shared.Rejection}. */
@Component
final class Ask {

    private final QueryGateway queries;

    Ask(QueryGateway queries) {
        this.queries = queries;
    }

    AccountView account(AccountId id) {
        return one(new FindAccount(id), AccountView.class);
    }

    AccountPage accounts(ListAccounts query) {
        return one(query, AccountPage.class);
    }

    AccountFacets facets() {
        return one(new FindFacets(), AccountFacets.class);
    }

    OpportunityPage opportunities(ListOpportunities query) {
        return one(query, OpportunityPage.class);
    }

    OpportunityView opportunity(OpportunityId id) {
        return one(new FindOpportunity(id), OpportunityView.class);
    }

    /** By what somebody has typed or followed, which need not be the number of any. */
    Optional<WithdrawnView> withdrawn(String number) {
        OpportunityId id;
        try {
            id = new OpportunityId(number.strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Commands.answer(
                queries.query(new FindWithdrawn(id), ResponseTypes.optionalInstanceOf(WithdrawnView.class)));
    }

    CatalogueView catalogue() {
        return one(new FindCatalogue(), CatalogueView.class);
    }

    List<SegmentView> segments() {
        return Commands.answer(queries.query(new ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class)));
    }

    /** Who may own an account. */
    List<PersonView> sellers() {
        var page = Commands.answer(queries.query(
                new FindPeople("", Function.SALES, null, false, 0, 1_000), ResponseTypes.instanceOf(PeoplePage.class)));
        return page.people();
    }

    CrmState crmState() {
        return one(new FindCrmState(), CrmState.class);
    }

    ImportPage imports(int offset, int limit) {
        return one(new ListImports(offset, limit), ImportPage.class);
    }

    ImportSummary batch(ImportId batch) {
        return one(new FindImport(batch), ImportSummary.class);
    }

    EffectPage effects(ImportQuery query) {
        return one(query, EffectPage.class);
    }

    UndoPreview preview(ImportId batch, int offset, int limit) {
        return one(new PreviewUndo(batch, offset, limit), UndoPreview.class);
    }

    EffectPage effects(ListAccountEffects query) {
        return one(query, EffectPage.class);
    }

    List<AccountImport> imports(ListAccountImports query) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(AccountImport.class)));
    }

    private <T> T one(ImportQuery query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.instanceOf(type)));
    }

    private <T> T one(AccountQuery query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.instanceOf(type)));
    }
}
