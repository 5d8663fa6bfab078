package dev.verona.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.verona.account.api.AccountCommand.AssignTier;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery.FindOpportunity;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.OpportunityCommand.AddOpportunity;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.account.page.AccountNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of accounts, and the opportunities without one, as each role uses them. */
class AccountScreensTest extends SignedInTest {

    /** A word that only this test's accounts have in their name, so that others' in the same store do not count. */
    private final String word = "q" + Ids.random().substring(0, 8);

    private AccountId register(String name, String industry) {
        var id = new AccountId("t" + Ids.random());
        send(
                TestActors.TOM,
                new RegisterAccount(
                        id,
                        name + " " + word,
                        new AccountFacts(industry, "North", "", null, null, null),
                        null,
                        null,
                        null));
        return id;
    }

    private void send(Actor actor, Object command) {
        known(commands, queries, actor);
        try {
            Acting.as(actor, () -> commands.sendAndWait(command));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountRow> accounts() {
        return find(AccountGrid.class).single();
    }

    private List<String> names() {
        var grid = test(accounts());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).name().replace(" " + word, ""))
                .toList();
    }

    /** As soon as the list has caught up with what was registered. */
    private void lists(String... expected) {
        eventually(() -> find(AccountGrid.class).exists() && names().equals(List.of(expected)));
    }

    private void open(String parameters) {
        go("q=" + word + parameters);
    }

    private void go(String parameters) {
        UI.getCurrent().navigate("accounts", QueryParameters.fromString(parameters));
    }

    @Test
    void the_address_says_what_is_searched_and_how_it_is_sorted() {
        register("Calder", "Utility");
        register("Anfield", "Dairy");
        register("Brook", "Dairy");
        signIn(TestActors.TOM);
        open("");
        lists("Anfield", "Brook", "Calder");
        open("&order=desc");
        lists("Calder", "Brook", "Anfield");
        open("&industry=Dairy&sort=name");
        lists("Anfield", "Brook");
    }

    @Test
    void typing_finds_by_the_beginnings_of_words() {
        register("Anfield Dairies", "Dairy");
        register("Brook Chemicals", "Chemicals");
        signIn(TestActors.ROSA);
        open("");
        test(find(TextField.class).single()).setValue("chem " + word);
        lists("Brook Chemicals");
    }

    @Test
    void nothing_that_matches_says_so_and_offers_a_way_back() {
        register("Anfield", "Dairy");
        signIn(TestActors.ROSA);
        go("q=nobodyiscalledso");
        assertThat(find(Button.class).withText("Clear search and filters").exists())
                .isTrue();
        test(find(Button.class).withText("Clear search and filters").single()).click();
        assertThat(test(accounts()).size()).isPositive();
    }

    @Test
    void a_list_that_is_open_shows_what_somebody_else_does() {
        signIn(TestActors.ROSA);
        open("");
        register("Anfield", "Dairy");
        lists("Anfield");
    }

    @Test
    void only_those_who_may_are_offered_to_add_and_to_import() {
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts");
        assertThat(find(Button.class).withText("New account").exists()).isFalse();
        assertThat(find(Button.class).withText("Import from CRM").exists()).isFalse();
        signIn(TestActors.TOM);
        UI.getCurrent().navigate("accounts");
        assertThat(find(Button.class).withText("New account").exists()).isTrue();
        assertThat(find(Button.class).withText("Import from CRM").exists()).isFalse();
        signIn(TestActors.INES);
        UI.getCurrent().navigate("accounts");
        assertThat(find(Button.class).withText("Import from CRM").exists()).isTrue();
    }

    @Test
    void an_account_page_follows_what_another_person_changes() {
        var id = register("Anfield", "Dairy");
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts/" + id.value());
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Anfield");
        send(TestActors.TOM, new AssignTier(id, AccountTier.A, null, null));
        eventually(() -> find(StandingCard.class)
                .single()
                .getElement()
                .getTextRecursively()
                .contains(AccountTier.A.criteria()));
    }

    @Test
    void an_administrator_sees_the_account_and_is_told_which_parts_are_for_sales_and_marketing() {
        var id = register("Anfield", "Dairy");
        signIn(TestActors.ADMIN);
        UI.getCurrent().navigate("accounts/" + id.value());
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Anfield", "Reviews", "For people of Sales and Marketing.");
    }

    @Test
    void opportunities_without_an_account_are_listed_and_given_to_one() {
        var account = register("Anfield", "Dairy");
        var first = new OpportunityId("o" + Ids.random());
        var second = new OpportunityId("o" + Ids.random());
        List.of(first, second)
                .forEach(id -> send(
                        TestActors.TOM,
                        new AddOpportunity(
                                id,
                                new OpportunityFacts(
                                        "Heat pump " + word,
                                        null,
                                        "",
                                        "",
                                        Stage.PROSPECTING,
                                        Outcome.OPEN,
                                        null,
                                        null,
                                        null))));
        signIn(TestActors.TOM);
        UI.getCurrent().navigate("accounts");
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getText))
                .anyMatch(text -> text.endsWith("without an account"));

        navigate("accounts/unassigned", UnassignedView.class);
        test(find(TextField.class).single()).setValue(word);
        var grid = find(OpportunityGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        var give = find(Button.class).withText("Give to this account").single();
        assertThat(give.isEnabled()).isFalse();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        choose(account);
        assertThat(give.getText()).isEqualTo("Give 2 to this account");
        test(give).click();
        assertThat(queries.query(new FindOpportunity(first), OpportunityView.class)
                        .join()
                        .facts()
                        .account())
                .isEqualTo(account);
        assertThat(find(OpportunityGrid.class).exists()).isFalse();
    }

    @Test
    void the_way_to_an_opportunity_leads_to_it_alone() {
        var account = register("Anfield", "Dairy");
        var wanted = new OpportunityId("W" + Ids.random().substring(0, 8));
        var other = new OpportunityId("O" + Ids.random().substring(0, 8));
        var facts = new OpportunityFacts(
                "Dryer", account, "", "Tom Adeyemi", Stage.PROSPECTING, Outcome.OPEN, null, null, null);
        send(TestActors.TOM, new AddOpportunity(wanted, facts));
        send(TestActors.TOM, new AddOpportunity(other, facts));
        signIn(TestActors.ROSA);
        eventually(() -> {
            UI.getCurrent()
                    .navigate(
                            AccountNavigation.pathOf(account),
                            new QueryParameters(Map.of(AccountNavigation.OPPORTUNITY, List.of(wanted.value()))));
            var rows = test(find(OpportunityGrid.class).single());
            return rows.size() == 1 && rows.getRow(0).id().equals(wanted);
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(AccountId account) {
        ComboBox<AccountRow> choice = find(ComboBox.class).single();
        choice.setValue(queries.query(ListAccounts.named(word, 0, 5), AccountPage.class).join().rows().stream()
                .filter(row -> row.id().equals(account))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_marketer_does_not_give_opportunities_away() {
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts/unassigned");
        assertThat(getCurrentView()).isNotInstanceOf(UnassignedView.class);
    }
}
