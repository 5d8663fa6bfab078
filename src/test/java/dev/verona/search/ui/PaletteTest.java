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
import java.util.Map;
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
    void each_command_is_found_by_the_words_that_people_type() {
        signIn(TestActors.INES);
        UI.getCurrent().navigate("accounts");
        open();
        var typed = Map.of(
                "New plan", List.of("new plan", "create plan", "start a plan", "plan add", "write plan"),
                "New account", List.of("new account", "add customer", "create client", "register company"),
                "Import from CRM", List.of("import", "upload accounts", "load csv", "excel"),
                "Imports", List.of("undo import", "past imports", "revert import"),
                "Add asset", List.of("add asset", "new template", "upload case study", "new document"),
                "Theme: dark", List.of("dark mode", "night", "theme dark"),
                "Theme: light", List.of("light mode", "bright", "day"),
                "Theme: as the system", List.of("automatic theme", "default colors"),
                "Show all keyboard shortcuts", List.of("keyboard", "hotkeys", "help", "list of keys"),
                "Go to Accounts", List.of("accounts", "go to accounts", "open accounts", "show accounts"));
        typed.forEach((label, all) -> all.forEach(words -> {
            type(words);
            assertThat(titles()).as(words).contains(label);
        }));
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
