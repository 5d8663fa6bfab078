package dev.verona.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountRow;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import as somebody goes through it, step by step, and turns back. */
class ImportViewTest extends SignedInTest {

    private static final String HEADER =
            "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n";

    private final String name = "Imported " + Ids.random();

    private void open() {
        signIn(TestActors.ADMIN);
        navigate("accounts/import", ImportView.class);
    }

    private void hand(String file, String text) {
        test(find(Upload.class).single()).upload(file, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read() {
        return find(ListItem.class, find(ImportFiles.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String account(String sector) {
        return HEADER + name + "," + sector + ",1996,1100.04,2822,Kenya,\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    empty.csv   | ''                       | empty.csv is empty
                    columns.csv | 'sector,office_location' | columns.csv
                    bad.csv     | '"account,sector'        | bad.csv
                    """)
    void a_file_that_cannot_be_read_is_named_with_the_reason_and_the_others_stay(
            String file, String text, String message) {
        open();
        hand("accounts.csv", account("retail"));
        hand(file, text);
        assertThat(read()).singleElement().asString().startsWith("accounts.csv: Accounts, 1 row");
        assertThat(shown()).contains(message);
        assertThat(button("Look at the columns").isEnabled()).isTrue();
    }

    @Test
    void a_file_that_comes_again_in_order_takes_its_complaint_away() {
        open();
        hand("accounts.csv", "");
        assertThat(shown()).contains("accounts.csv is empty");
        assertThat(button("Look at the columns").isEnabled()).isFalse();
        hand("accounts.csv", account("retail"));
        assertThat(shown()).doesNotContain("accounts.csv is empty");
        assertThat(read()).hasSize(1);
    }

    @Test
    void a_file_can_be_left_out_again() {
        open();
        hand("accounts.csv", account("retail"));
        test(find(Button.class)
                        .withAttribute("aria-label", "Leave accounts.csv out")
                        .single())
                .click();
        assertThat(read()).isEmpty();
        assertThat(button("Look at the columns").isEnabled()).isFalse();
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_corrected_one_only_what_differs() {
        open();
        bringIn(account("retail"), "Import 1 row");
        assertThat(industry()).isEqualToIgnoringCase("retail");

        preview(account("retail"));
        assertThat(shown()).contains("Verona knows all of this already");
        assertThat(find(Button.class).withText("Import 0 rows").single().isEnabled())
                .isFalse();

        navigateAgain();
        bringIn(account("finance"), "Import 1 row");
        assertThat(industry()).isEqualToIgnoringCase("finance");
    }

    @Test
    void turning_back_from_the_preview_keeps_the_files_and_records_nothing() {
        open();
        preview(account("retail"));
        test(button("Back to the columns")).click();
        test(button("Preview")).click();
        assertThat(button("Import 1 row").isEnabled()).isTrue();
        assertThat(found()).isEmpty();
    }

    private void navigateAgain() {
        UI.getCurrent().navigate("accounts");
        navigate("accounts/import", ImportView.class);
    }

    private void preview(String csv) {
        navigateAgain();
        hand("accounts.csv", csv);
        test(button("Look at the columns")).click();
        test(button("Preview")).click();
    }

    private void bringIn(String csv, String start) {
        preview(csv);
        test(button(start)).click();
        eventually(() ->
                find(H2.class).all().stream().anyMatch(title -> title.getText().equals("Imported")));
    }

    private List<AccountRow> found() {
        return queries.query(ListAccounts.named(name, 0, 5), AccountPage.class)
                .join()
                .rows();
    }

    private String industry() {
        return found().getFirst().industry();
    }
}
