package dev.verona.ledger.projection;

import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.ContributionKind;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.context.ApplicationContext;

/**
 * The ledger of a company's years: the sums are made by the store's own arithmetic, of figures as a thousand events of a plan leave them behind, but without
 * the events: to append and count a million would take longer than all else that is measured.
 */
public final class ManyMonths {

    private static final int EVENTS_OF_A_PLAN = 1_000;
    private static final int CONTRIBUTIONS = 30;
    private static final int MONTHS_OF_A_PLAN = 6;
    private static final int COMPANY_MONTHS = 48;
    private static final int PEOPLE = 60;
    private static final int PLANS_AT_ONCE = 50;
    private static final YearMonth FIRST = YearMonth.of(2022, 1);
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<ContributionKind> KINDS = List.of(ContributionKind.values());

    private final LedgerStore store;
    private final Random random = new Random(7);

    private ManyMonths(LedgerStore store) {
        this.store = store;
    }

    /** The ledger's processor must be stopped. */
    public static void fill(ApplicationContext context, int events) {
        var months = new ManyMonths(context.getBean(LedgerStore.class));
        var model = context.getBean(ReadModels.class).of(LedgerQuery.READ_MODEL);
        for (int plan = 0; plan < events / EVENTS_OF_A_PLAN; plan += PLANS_AT_ONCE) {
            var unit = DefaultUnitOfWork.startAndGet(null);
            var batch = Batch.of(unit, context.getBean(MongoConnection.class), model, model.live());
            for (int next = plan; next < plan + PLANS_AT_ONCE; next++) {
                months.work(next);
            }
            batch.write(writes -> {});
            unit.commit();
        }
    }

    /** Two people of each function write in it, and each contribution goes its way in the month in which it is asked for. */
    private void work(int number) {
        var account = new AccountId("ledger-account-" + number);
        var plan = new PlanId("ledger-plan-" + number);
        var book = Book.begun(plan, account);
        store.save(book);
        store.addPlan(account, plan);
        int begun = number % (COMPANY_MONTHS - MONTHS_OF_A_PLAN + 1);
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            var month = FIRST.plusMonths(begun + i % MONTHS_OF_A_PLAN);
            var function = i % 3 == 0 ? Function.SALES : Function.MARKETING;
            var person = new PersonId("person-" + ((number + i % 4) % PEOPLE));
            for (var measure : Measure.values()) {
                store.add(
                        book,
                        month,
                        new Sheet.Row(
                                person,
                                function,
                                STAGES.get(i % STAGES.size()),
                                KINDS.get(i % KINDS.size()),
                                Figures.of(measure, amount(measure))));
            }
        }
    }

    private int amount(Measure measure) {
        return switch (measure) {
            case ANSWERED -> 60 + random.nextInt(10_000);
            case WRITTEN -> 90 + random.nextInt(20);
            case SURVIVING -> 50 + random.nextInt(20);
            case REQUESTED, GIVEN, AGREED, USED, REVIEWED -> 1;
        };
    }
}
