package dev.verona.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.verona.account.api.AccountCommand.CorrectFacts;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.EffectView;
import dev.verona.account.api.EffectView.Fate;
import dev.verona.account.api.ImportCommand.AccountRecord;
import dev.verona.account.api.ImportCommand.FinishImport;
import dev.verona.account.api.ImportCommand.ImportAccounts;
import dev.verona.account.api.ImportCommand.StartImport;
import dev.verona.account.api.ImportCommand.StartUndo;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportPage;
import dev.verona.account.api.ImportQuery.FindImport;
import dev.verona.account.api.ImportQuery.ListImports;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportSummary.Undo;
import dev.verona.account.imports.UndoRun;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports as leaders and administrators look at them and undo them, and what others see of them. */
class ImportsViewTest extends SignedInTest {

    private final String word = "u" + Ids.random().substring(0, 8);
    private final ImportId batch = ImportId.random();

    @Autowired
    Projections projections;

    private AccountId account(int number) {
        return new AccountId(word + "-" + number);
    }

    private static AccountFacts industry(String industry) {
        return new AccountFacts(industry, "", "", null, null, null);
    }

    private void send(Actor actor, Object... all) {
        known(commands, queries, actor);
        Acting.as(actor, () -> Stream.of(all).forEach(commands::sendAndWait));
    }

    private void imported(ImportId id, int accounts) {
        var rows = IntStream.range(0, accounts)
                .mapToObj(each ->
                        new AccountRecord(account(each), "Account " + each + " " + word, industry("retail"), null, ""))
                .toList();
        send(
                TestActors.INES,
                new StartImport(id, List.of(word + ".csv")),
                new ImportAccounts(id, rows),
                new FinishImport(id, accounts, 0, 0, 0));
    }

    private void corrected(int account, String from, String to) {
        send(TestActors.TOM, new CorrectFacts(account(account), industry(from), industry(to)));
    }

    private void openImport() {
        signIn(TestActors.INES);
        navigate("accounts/imports/" + batch, ImportDetailsView.class);
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<EffectView> effects() {
        var grid = test(find(EffectGrid.class).single());
        return IntStream.range(0, grid.size())
                .mapToObj(grid::getRow)
                .map(EffectView.class::cast)
                .toList();
    }

    private List<String> found() {
        return queries.query(ListAccounts.named(word, 0, 20), AccountPage.class).join().rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    @Test
    void the_list_has_the_latest_import_first() {
        imported(batch, 2);
        signIn(TestActors.INES);
        navigate("accounts/imports", ImportsView.class);

        var page = queries.query(new ListImports(0, 1), ImportPage.class).join();
        assertThat(page.rows())
                .first()
                .satisfies(first -> assertThat(first.batch()).isEqualTo(batch));
        assertThat(shown()).contains("Imports");
    }

    @Test
    void an_import_shows_each_thing_that_it_did_and_who_changed_it_since() {
        imported(batch, 2);
        corrected(1, "retail", "energy");
        openImport();

        eventually(() -> effects().size() == 2 && !effects().get(1).later().isEmpty());
        assertThat(effects()).extracting(EffectView::made).containsExactly(true, true);
        assertThat(effects().get(1).later()).singleElement().satisfies(later -> {
            assertThat(later.what()).isEqualTo("industry");
            assertThat(later.by())
                    .isNotNull()
                    .satisfies(by -> assertThat(by.name()).isEqualTo("Tom Adeyemi"));
        });
    }

    @Test
    void an_undo_is_previewed_and_what_somebody_changes_meanwhile_is_told_and_kept() {
        imported(batch, 3);
        openImport();
        test(find(Button.class).withText("Undo this import").single()).click();
        eventually(() -> shown().contains("3 accounts withdrawn"));

        corrected(2, "retail", "energy");
        eventually(() -> shown().contains("2 accounts withdrawn") && shown().contains("1 thing kept"));
        assertThat(effects())
                .singleElement()
                .satisfies(kept -> assertThat(kept.id()).isEqualTo(account(2).value()));

        test(find(UndoPanel.class).single().confirm()).click();
        eventually(() -> shown().contains("2 withdrawn, 0 set back, 1 kept"));
        assertThat(found()).containsExactly(account(2).value());
        assertThat(find(Button.class).withText("Undo this import").exists()).isFalse();
        var which = chooser();
        which.setValue("Kept");
        eventually(() -> effects().stream().map(EffectView::fate).toList().equals(List.of(Fate.KEPT)));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> chooser() {
        return find(RadioButtonGroup.class).single();
    }

    @Test
    void thinking_better_of_it_leaves_everything_as_it_is() {
        imported(batch, 1);
        openImport();
        test(find(Button.class).withText("Undo this import").single()).click();
        test(find(Button.class).withText("Leave it as it is").single()).click();

        assertThat(effects()).hasSize(1);
        assertThat(found()).hasSize(1);
    }

    @Test
    void the_same_rows_can_be_imported_again_after_an_undo() {
        signIn(TestActors.INES);
        imported(batch, 2);
        until(() -> found().size() == 2);
        send(TestActors.INES, new StartUndo(batch));
        until(() -> found().isEmpty());

        imported(ImportId.random(), 2);

        until(() -> found().size() == 2);
    }

    @Test
    void an_undo_that_several_nodes_carry_out_at_once_has_one_effect() {
        signIn(TestActors.INES);
        imported(batch, 3);
        corrected(2, "retail", "energy");
        send(TestActors.INES, new StartUndo(batch));
        var run = new UndoRun(commands, queries, projections);
        var others = IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> carriedOut(run)))
                .toList();

        assertThat(others).extracting(CompletableFuture::join).containsOnly(new TakenBack(2, 0, 1));
        until(() -> {
            var undo = undo();
            return undo != null && undo.finished() != null;
        });
        assertThat(undo())
                .isNotNull()
                .satisfies(undo -> assertThat(undo.result()).isEqualTo(new TakenBack(2, 0, 1)));
        assertThat(found()).containsExactly(account(2).value());
    }

    private TakenBack carriedOut(UndoRun run) {
        try {
            return Acting.as(TestActors.INES, () -> run.run(batch));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Undo undo() {
        return queries.query(new FindImport(batch), ImportSummary.class).join().undo();
    }

    @Test
    void an_account_s_page_tells_the_import_as_one_act_to_whoever_may_see_the_account() {
        imported(batch, 1);
        signIn(TestActors.ROSA);
        navigate("accounts/" + account(0), AccountDetailsView.class);

        eventually(() -> shown().contains("Ines Okafor imported 1 account new"));
        var act = find(Details.class, find(AccountImports.class).single()).single();
        act.setOpened(true);
        eventually(() -> find(EffectGrid.class).exists() && effects().size() == 1);
        assertThat(shown()).doesNotContain("The whole import");
    }

    @Test
    void an_account_that_is_withdrawn_while_somebody_looks_at_it_says_so() {
        imported(batch, 1);
        signIn(TestActors.ROSA);
        navigate("accounts/" + account(0), AccountDetailsView.class);
        send(TestActors.INES, new StartUndo(batch));

        eventually(() -> shown().contains("This account is here no more"));
        assertThat(shown()).contains("came with an import that was undone");
    }

    @Test
    void neither_screen_nor_bus_lets_others_undo_an_import_or_look_at_all_of_it() {
        imported(batch, 1);
        signIn(TestActors.TOM);

        assertThatThrownBy(() -> navigate("accounts/imports", ImportsView.class))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Acting.as(TestActors.TOM, () -> commands.sendAndWait(new StartUndo(batch))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(
                        TestActors.TOM,
                        () -> queries.query(new ListImports(0, 1), ImportPage.class)
                                .join()))
                .hasRootCauseInstanceOf(NotAllowed.class);
        assertThat(found()).hasSize(1);
    }

    @Test
    void an_import_that_never_was_is_not_found() {
        signIn(TestActors.INES);
        assertThatThrownBy(() -> new Ask(queries).batch(new ImportId("never-was")))
                .isInstanceOf(NotFound.class);
    }
}
