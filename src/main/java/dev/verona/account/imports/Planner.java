package dev.verona.account.imports;

import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.CrmState;
import dev.verona.account.api.ImportCommand.AccountRecord;
import dev.verona.account.api.ImportCommand.Fate;
import dev.verona.account.api.ImportCommand.OpportunityRecord;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.Slug;
import dev.verona.account.imports.ImportPlan.Row;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what will become of every row, by comparing it with what is known. Sends nothing. */
public final class Planner {

    private final Settings settings;
    private final CrmState known;
    private final Map<String, AccountId> accounts = new HashMap<>();
    private final Set<AccountId> ids = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private int withoutAccount;
    private int withoutClosing;

    private Planner(Settings settings, CrmState known) {
        this.settings = settings;
        this.known = known;
        known.accounts().forEach((id, account) -> {
            accounts.put(Slug.key(account.name()), id);
            ids.add(id);
        });
    }

    /** What becomes of the rows of all files together: an opportunity finds its account in whichever file it is. */
    public static ImportPlan plan(List<Source> sources, Settings settings, CrmState known) {
        var planner = new Planner(settings, known);
        planner.nameAccounts(sources);
        for (var kind : List.of(Kind.PRODUCTS, Kind.AGENTS, Kind.ACCOUNTS, Kind.OPPORTUNITIES)) {
            var seen = new HashSet<String>();
            for (var source : sources) {
                if (source.kind() == kind) {
                    source.table().rows().forEach(row -> planner.rows.add(planner.row(source, row, seen)));
                }
            }
        }
        return new ImportPlan(planner.rows, planner.notes());
    }

    /** Every account gets its id first, for a parent may come after its subsidiary. */
    private void nameAccounts(List<Source> sources) {
        for (var source : sources) {
            source.values(Field.ACCOUNT_NAME)
                    .forEach(name -> accounts.computeIfAbsent(Slug.key(name), key -> {
                        var id = new AccountId(Slug.of(name, "account"));
                        if (!ids.add(id)) {
                            id = new AccountId(
                                    id.value() + "-" + Ids.named("account", key).substring(0, 6));
                            ids.add(id);
                        }
                        return id;
                    }));
        }
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (withoutAccount > 0) {
            notes.add(withoutAccount
                    + " opportunities name no account. They are kept without one and can be assigned later.");
        }
        if (withoutClosing > 0) {
            notes.add(withoutClosing
                    + " opportunities that are still open have no closing date or no amount. They are kept so.");
        }
        return notes;
    }

    private Row row(Source source, Table.Row row, Set<String> seen) {
        var name = switch (source.kind()) {
            case PRODUCTS -> source.value(row, Field.PRODUCT_NAME);
            case AGENTS -> source.value(row, Field.AGENT_NAME);
            case ACCOUNTS -> source.value(row, Field.ACCOUNT_NAME);
            case OPPORTUNITIES -> source.value(row, Field.OPPORTUNITY_ID);
        };
        try {
            if (row.cells().size() != source.table().header().size()) {
                throw new InvalidInput(
                        "row",
                        "It has " + row.cells().size() + " cells where there are "
                                + source.table().header().size() + " columns.");
            }
            if (name.isEmpty()) {
                throw new InvalidInput("name", "It has no name or number.");
            }
            if (!seen.add(Slug.key(name))) {
                throw new InvalidInput("name", "It is in the files twice; the first one counts.");
            }
            return switch (source.kind()) {
                case PRODUCTS -> product(source, row, name);
                case AGENTS -> agent(source, row, name);
                case ACCOUNTS -> account(source, row, name);
                case OPPORTUNITIES -> opportunity(source, row, name);
            };
        } catch (InvalidInput refused) {
            return new Row(
                    source.kind(),
                    source.table().file(),
                    row.line(),
                    name,
                    Fate.REFUSED,
                    Objects.requireNonNullElse(refused.getMessage(), ""),
                    null);
        }
    }

    private static Row row(Source source, Table.Row row, String name, Fate fate, String detail, Object record) {
        return new Row(source.kind(), source.table().file(), row.line(), name, fate, detail, record);
    }

    private Row product(Source source, Table.Row row, String name) {
        var stated = new Product(name, source.value(row, Field.SERIES), money(source, row, Field.LIST_PRICE));
        return known.products().stream()
                .filter(product -> Slug.key(product.name()).equals(Slug.key(name)))
                .findFirst()
                .map(product ->
                        compared(source, row, name, stated.appliedTo(product).equals(product), "", stated))
                .orElseGet(() -> row(source, row, name, Fate.NEW, "", stated));
    }

    private Row agent(Source source, Table.Row row, String name) {
        var stated = new SalesAgent(name, source.value(row, Field.MANAGER), source.value(row, Field.OFFICE));
        return known.agents().stream()
                .filter(agent -> Slug.key(agent.name()).equals(Slug.key(name)))
                .findFirst()
                .map(agent ->
                        compared(source, row, name, stated.appliedTo(agent).equals(agent), "", stated))
                .orElseGet(() -> row(source, row, name, Fate.NEW, "", stated));
    }

    private static Row compared(Source source, Table.Row row, String name, boolean same, String detail, Object record) {
        return row(source, row, name, same ? Fate.SAME : Fate.CHANGED, same ? "" : detail, record);
    }

    private Row account(Source source, Table.Row row, String name) {
        var facts = new AccountFacts(
                settings.meant(Field.INDUSTRY, source.value(row, Field.INDUSTRY)),
                source.value(row, Field.REGION),
                settings.meant(Field.COUNTRY, source.value(row, Field.COUNTRY)),
                whole(source, row, Field.ESTABLISHED),
                revenue(source, row),
                whole(source, row, Field.EMPLOYEES));
        var parentName = settings.meant(Field.PARENT, source.value(row, Field.PARENT));
        var parent = parentName.isEmpty() ? null : accounts.get(Slug.key(parentName));
        if (parent == null && !parentName.isEmpty()) {
            throw new InvalidInput(
                    "parent", "Its parent, " + parentName + ", is no account of the files or of Verona.");
        }
        var id = Objects.requireNonNull(accounts.get(Slug.key(name)));
        var stated = new AccountRecord(id, name, facts, parent, source.value(row, Field.SEGMENT));
        var present = known.accounts().get(id);
        if (present == null) {
            return row(source, row, name, Fate.NEW, "", stated);
        }
        var changes = new ArrayList<String>();
        var wanted = stated.appliedTo(present.facts());
        if (!wanted.equals(present.facts())) {
            changes.add("facts");
        }
        if (parent != null && !parent.equals(present.parent())) {
            changes.add("parent");
        }
        if (!stated.segment().isEmpty() && !Slug.key(stated.segment()).equals(Slug.key(present.segment()))) {
            changes.add("segment");
        }
        return compared(source, row, name, changes.isEmpty(), String.join(", ", changes), stated);
    }

    private Row opportunity(Source source, Table.Row row, String number) {
        var record = record(source, row, number);
        var facts = record.facts();
        if (facts.account() == null) {
            withoutAccount++;
        }
        if (facts.outcome() == Outcome.OPEN && (facts.closes() == null || facts.amount() == null)) {
            withoutClosing++;
        }
        var present = known.opportunities().get(record.opportunity());
        if (present == null) {
            return row(source, row, number, Fate.NEW, "", record);
        }
        var wanted = record.appliedTo(present);
        return compared(source, row, number, wanted.equals(present), differences(present, wanted), record);
    }

    private OpportunityRecord record(Source source, Table.Row row, String number) {
        var stage = settings.stages().getOrDefault(source.value(row, Field.DEAL_STAGE), DealStage.UNKNOWN);
        if (stage.equals(DealStage.UNKNOWN)) {
            throw new InvalidInput(
                    "stage", "Say above what the stage “" + source.value(row, Field.DEAL_STAGE) + "” means.");
        }
        var accountName = settings.meant(Field.ACCOUNT, source.value(row, Field.ACCOUNT));
        var account = accountName.isEmpty() ? null : accounts.get(Slug.key(accountName));
        if (account == null && !accountName.isEmpty()) {
            throw new InvalidInput("account", accountName + " is no account of the files or of Verona.");
        }
        var amount = money(source, row, Field.AMOUNT);
        var worthless = amount != null && amount.amount().signum() == 0 && stage.outcome() == Outcome.LOST;
        var facts = new OpportunityFacts(
                source.value(row, Field.TITLE),
                account,
                settings.meant(Field.PRODUCT, source.value(row, Field.PRODUCT)),
                source.value(row, Field.AGENT),
                stage.stage(),
                stage.outcome(),
                worthless ? null : amount,
                date(source, row, Field.ENGAGED, settings.engagedOrder()),
                date(source, row, Field.CLOSES, settings.closesOrder()));
        return new OpportunityRecord(id(number), facts, until(stage));
    }

    private static OpportunityId id(String number) {
        try {
            return new OpportunityId(number);
        } catch (IllegalArgumentException e) {
            return new OpportunityId(Ids.named("opportunity", number));
        }
    }

    /** A stage of the CRM covers ours up to where its next one begins. */
    private @Nullable Stage until(DealStage stage) {
        var from = stage.stage();
        if (from == null) {
            return null;
        }
        if (stage.outcome() == Outcome.WON) {
            return Stage.LOYALTY_AND_ADVOCACY;
        }
        var next = settings.stages().values().stream()
                .filter(other -> other.outcome() == Outcome.OPEN)
                .flatMap(other -> Stream.ofNullable(other.stage()))
                .filter(other -> other.compareTo(from) > 0)
                .min(Stage::compareTo)
                .orElse(Stage.IMPLEMENTING);
        return Stream.of(Stage.values())
                .filter(last -> last.number() == next.number() - 1)
                .findFirst()
                .orElse(from);
    }

    private static String differences(OpportunityFacts was, OpportunityFacts now) {
        var changes = new ArrayList<String>();
        changed(changes, "account", was.account(), now.account());
        changed(changes, "stage", was.stage() + "" + was.outcome(), now.stage() + "" + now.outcome());
        changed(changes, "amount", was.amount(), now.amount());
        changed(changes, "product", was.product() + was.title(), now.product() + now.title());
        changed(changes, "salesperson", was.agent(), now.agent());
        changed(changes, "began", was.engaged(), now.engaged());
        changed(changes, "closes", was.closes(), now.closes());
        return String.join(", ", changes);
    }

    private static void changed(List<String> changes, String what, @Nullable Object was, @Nullable Object now) {
        if (!Objects.equals(was, now)) {
            changes.add(what);
        }
    }

    private @Nullable LocalDate date(Source source, Table.Row row, Field field, DateOrder order) {
        var text = source.value(row, field);
        return text.isEmpty()
                ? null
                : order.read(text)
                        .orElseThrow(() -> new InvalidInput(
                                "date",
                                "“" + text + "” under " + field.label() + " is no date written " + order.label()
                                        + "."));
    }

    private @Nullable Money money(Source source, Table.Row row, Field field) {
        var value = number(source, row, field);
        return value == null ? null : rounded(value);
    }

    private @Nullable Money revenue(Source source, Table.Row row) {
        var value = number(source, row, Field.REVENUE);
        return value == null ? null : rounded(settings.revenueUnit().apply(value));
    }

    private Money rounded(BigDecimal value) {
        var decimals = Math.max(0, settings.currency().getDefaultFractionDigits());
        return new Money(value.setScale(decimals, RoundingMode.HALF_UP), settings.currency());
    }

    private static @Nullable Integer whole(Source source, Table.Row row, Field field) {
        var value = number(source, row, field);
        try {
            return value == null ? null : value.intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput("number", value + " under " + field.label() + " is no whole number.");
        }
    }

    private static @Nullable BigDecimal number(Source source, Table.Row row, Field field) {
        var text = source.value(row, field);
        return text.isEmpty()
                ? null
                : Numbers.read(text)
                        .orElseThrow(() ->
                                new InvalidInput("number", "“" + text + "” under " + field.label() + " is no number."));
    }
}
