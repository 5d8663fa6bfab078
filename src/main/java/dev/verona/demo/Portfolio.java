package dev.verona.demo;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.CatalogueCommand;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The thirty accounts in three segments, what is sold to them, and the opportunities that no plan's story tells. */
final class Portfolio {

    private static final Actor OPERATIONS = Cast.SAM.actor();

    private final Script script;
    private final StoryTime time;
    private Instant at;

    Portfolio(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
        this.at = time.moment(1, 2, 7, 0);
    }

    void tell() {
        var accounts = read("accounts");
        read("products").forEach(this::list);
        for (var person : List.of(Cast.TOM, Cast.NADIA, Cast.ERIK)) {
            say(
                    Cast.PIET.actor(),
                    new CatalogueCommand.ListAgent(person.fullName(), Cast.PIET.fullName(), "Head office"));
        }
        accounts.stream()
                .map(row -> row.get("segment"))
                .collect(LinkedHashSet::new, LinkedHashSet<String>::add, LinkedHashSet::addAll)
                .forEach(name -> say(Cast.PIET.actor(), new SegmentCommand.DefineSegment(SegmentId.named(name), name)));
        accounts.forEach(this::register);
        accounts.forEach(this::place);
        read("opportunities").forEach(this::tellOpportunity);
    }

    private void list(CSVRecord row) {
        say(
                Cast.PIET.actor(),
                new CatalogueCommand.ListProduct(
                        row.get("name"), row.get("series"), Money.of(row.get("price"), "USD")));
    }

    private void register(CSVRecord row) {
        say(
                OPERATIONS,
                new AccountCommand.RegisterAccount(
                        new AccountId(row.get("id")),
                        row.get("name"),
                        new AccountFacts(
                                row.get("industry"),
                                row.get("region"),
                                row.get("country"),
                                Integer.valueOf(row.get("established")),
                                Money.of(row.get("revenue"), "USD"),
                                Integer.valueOf(row.get("employees"))),
                        SegmentId.named(row.get("segment")),
                        null,
                        Cast.valueOf(row.get("owner")).id()));
    }

    private void place(CSVRecord row) {
        var account = new AccountId(row.get("id"));
        say(
                Cast.PIET.actor(),
                new AccountCommand.AssignTier(
                        account,
                        AccountTier.valueOf(row.get("tier")),
                        Money.of(row.get("current"), "USD"),
                        Money.of(row.get("potential"), "USD")));
        if (!row.get("parent").isEmpty()) {
            say(Cast.PIET.actor(), new AccountCommand.PlaceUnderParent(account, new AccountId(row.get("parent"))));
        }
    }

    private void tellOpportunity(CSVRecord row) {
        var id = new OpportunityId(row.get("id"));
        var seller = Cast.valueOf(row.get("agent"));
        var stage = Stage.valueOf(row.get("stage"));
        var outcome = Outcome.valueOf(row.get("outcome"));
        var amount = Money.of(row.get("amount"), "USD");
        var engaged = row.get("engaged").split("-", -1);
        var engagedOn = date(row.get("engaged"));
        var closes = date(row.get("closes"));
        var begun = time.moment(Integer.parseInt(engaged[0]), Integer.parseInt(engaged[1]), 10, 0);
        script.add(
                begun,
                seller.actor(),
                () -> new OpportunityCommand.AddOpportunity(
                        id,
                        new OpportunityFacts(
                                row.get("title"),
                                new AccountId(row.get("account")),
                                row.get("product"),
                                seller.fullName(),
                                outcome == Outcome.OPEN ? stage : Stage.QUALIFYING,
                                Outcome.OPEN,
                                amount,
                                engagedOn,
                                closes)));
        if (outcome != Outcome.OPEN) {
            script.add(
                    closes.atTime(15, 0).toInstant(ZoneOffset.UTC),
                    seller.actor(),
                    () -> outcome == Outcome.WON
                            ? new OpportunityCommand.WinOpportunity(id, amount, closes)
                            : new OpportunityCommand.LoseOpportunity(id, closes, "They stayed with what they have"));
        }
    }

    private LocalDate date(String monthAndDay) {
        var parts = monthAndDay.split("-", -1);
        return time.date(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private void say(Actor actor, Object command) {
        script.add(at, actor, () -> command);
        at = at.plusSeconds(5);
    }

    private static List<CSVRecord> read(String name) {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("demo/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
