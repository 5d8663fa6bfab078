package dev.verona.account.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.ImportCommand.Fate;
import dev.verona.account.api.ImportEvent.ImportFinished;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.OpportunityCommand.MoveToStage;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.Outcome;
import dev.verona.account.domain.AccountDesk;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of a real CRM, with its faults, through the commands. */
class CrmImportTest {

    private static final OpportunityId FIRST = new OpportunityId("1C1I7A6R");

    @TempDir
    Path folder;

    private final AccountDesk desk = new AccountDesk();

    private static Path given(String name) {
        return Path.of("src/test/resources/crm", name);
    }

    private static List<Source> files() {
        return Stream.of("sales_pipeline.csv", "accounts.csv", "products.csv", "sales_teams.csv")
                .map(name -> Source.recognise(TableReader.read(name, given(name))))
                .toList();
    }

    private ImportPlan plan(List<Source> sources) {
        var known = desk.crmState();
        return Planner.plan(sources, Settings.detect(sources, known), known);
    }

    private ImportPlan imported(List<Source> sources) {
        return new ImportRun(desk.gateway()).run(ImportId.random(), plan(sources), done -> {});
    }

    @Test
    void everything_goes_in_with_its_faults_mended() {
        var result = imported(files());

        assertThat(result.counts(Kind.ACCOUNTS)).containsEntry(Fate.NEW, 85);
        assertThat(result.counts(Kind.PRODUCTS)).containsEntry(Fate.NEW, 7);
        assertThat(result.counts(Kind.AGENTS)).containsEntry(Fate.NEW, 35);
        assertThat(result.counts(Kind.OPPORTUNITIES))
                .containsEntry(Fate.NEW, 8_800)
                .containsEntry(Fate.REFUSED, 0);
        assertThat(result.notes()).anyMatch(note -> note.startsWith("1425 opportunities name no account"));
        var state = desk.crmState();
        var first = Objects.requireNonNull(state.opportunities().get(FIRST));
        assertThat(first.engaged()).isEqualTo(LocalDate.of(2016, 10, 20));
        assertThat(first.closes()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(first.amount()).isEqualTo(Money.of("1054", "USD"));
        assertThat(first.outcome()).isEqualTo(Outcome.WON);
        assertThat(state.opportunities().values().stream()
                        .map(facts -> facts.product())
                        .distinct())
                .hasSize(7)
                .contains("GTX Pro")
                .doesNotContain("GTXPro");
        var acme = Objects.requireNonNull(state.accounts().get(new AccountId("acme-corporation")));
        assertThat(acme.facts().industry()).isEqualTo("technology");
        assertThat(acme.facts().revenue()).isEqualTo(Money.of("1100040000", "USD"));
        var bluth = Objects.requireNonNull(state.accounts().get(new AccountId("bluth-company")));
        assertThat(bluth.parent()).isEqualTo(new AccountId("acme-corporation"));
        assertThat(desk.events()).last().isEqualTo(finished(desk.events()));
        assertThat(desk.messages())
                .filteredOn(message -> message.getPayload() instanceof OpportunityEvent)
                .allMatch(message -> message.getMetaData().containsKey(ImportId.METADATA));
    }

    private static Object finished(List<Object> events) {
        return events.stream()
                .filter(ImportFinished.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_files_again_change_nothing() {
        imported(files());
        desk.forgetEvents();

        var again = imported(files());

        assertThat(again.toDo()).isZero();
        assertThat(again.counts()).containsEntry(Fate.SAME, 85 + 7 + 35 + 8_800);
        assertThat(desk.events()).isEmpty();
    }

    @Test
    void a_corrected_file_changes_only_what_differs() throws IOException {
        imported(files());
        desk.forgetEvents();
        var text = Files.readString(given("sales_pipeline.csv"))
                .replace(
                        "1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,20-10-16,01-03-17,1054",
                        "1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,20-10-16,01-03-17,1060")
                .replace("HAXMC4IX,James Ascencio,MG Advanced,,", "HAXMC4IX,James Ascencio,MG Advanced,Cancity,");
        var corrected = Files.writeString(folder.resolve("sales_pipeline.csv"), text);

        var result = imported(List.of(Source.recognise(TableReader.read("sales_pipeline.csv", corrected))));

        assertThat(result.counts()).containsEntry(Fate.CHANGED, 2).containsEntry(Fate.SAME, 8_798);
        assertThat(desk.events().stream().filter(OpportunityEvent.class::isInstance))
                .containsExactlyInAnyOrder(
                        new OpportunityEvent.AmountChanged(FIRST, Money.of("1054", "USD"), Money.of("1060", "USD")),
                        new OpportunityEvent.AssignedToAccount(
                                new OpportunityId("HAXMC4IX"), null, new AccountId("cancity")));
    }

    @Test
    void a_stage_that_was_refined_here_is_kept_while_the_crm_says_no_more() {
        imported(files());
        var open = desk.crmState().opportunities().entrySet().stream()
                .filter(entry -> entry.getValue().stage() == Stage.DEFINING_NEEDS)
                .findFirst()
                .orElseThrow()
                .getKey();
        desk.given(new MoveToStage(open, Stage.DECISION));

        assertThat(plan(files()).toDo()).isZero();
    }
}
