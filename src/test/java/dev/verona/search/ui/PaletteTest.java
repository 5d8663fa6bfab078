package dev.verona.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.platform.security.Acting;
import dev.verona.search.api.SearchHit;
import dev.verona.search.api.SearchQuery.Search;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;

/** The palette as each role sees it, over the whole application. */
class PaletteTest extends SignedInTest {

    private List<SearchHit> search(dev.verona.platform.security.Actor actor, String text) throws Exception {
        return Acting.as(
                actor,
                () -> queries.query(new Search(text, 10), ResponseTypes.multipleInstancesOf(SearchHit.class))
                        .join());
    }

    private AccountId registered(String name) throws Exception {
        known(commands, queries, TestActors.TOM);
        var id = new AccountId("p" + Ids.random());
        Acting.as(
                TestActors.TOM,
                () -> commands.sendAndWait(new RegisterAccount(id, name, AccountFacts.UNKNOWN, null, null, null)));
        await().until(() -> !search(TestActors.TOM, name).isEmpty());
        return id;
    }

    private void open() {
        test(find(Button.class).withAttribute("data-palette").single()).click();
    }

    private void type(String text) {
        test(find(TextField.class, find(Palette.class).single()).single()).setValue(text);
    }

    private List<String> titles() {
        return find(PaletteOption.class, find(Palette.class).single()).all().stream()
                .map(option -> option.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void an_account_is_found_while_its_name_is_typed_and_leads_to_its_page() throws Exception {
        var id = registered("Zwischenahn Quarkworks");
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts");
        open();
        type("zwishen quark");
        assertThat(titles()).singleElement().asString().contains("Zwischenahn Quarkworks");
        assertThat(find(Anchor.class, find(Palette.class).single()).single().getHref())
                .isEqualTo("accounts/" + id.value());
    }

    @Test
    void a_command_is_offered_to_those_who_may_give_it() {
        signIn(TestActors.TOM);
        UI.getCurrent().navigate("accounts");
        open();
        type("new acount");
        assertThat(titles()).contains("New account");
        type("import crm");
        assertThat(titles()).isEmpty();

        signIn(TestActors.ADMIN);
        UI.getCurrent().navigate("accounts");
        open();
        type("import crm");
        assertThat(titles()).contains("Import from CRM");
    }

    @Test
    void nothing_found_says_so_and_what_to_try() {
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts");
        open();
        type("xyzzyx");
        assertThat(find(Palette.class).single().getElement().getTextRecursively())
                .contains("Nothing fits “xyzzyx”");
    }

    @Test
    void an_empty_field_lists_where_one_can_go() {
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts");
        open();
        assertThat(titles()).contains("Go to Accounts", "Go to Plans").doesNotContain("Go to People");
    }
}
