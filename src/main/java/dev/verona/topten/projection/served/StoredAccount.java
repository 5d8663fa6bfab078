package dev.verona.topten.projection.served;

import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An account, as a marketer of its team serves it.
 *
 * @param rank in its segment's top ten, null outside it
 * @param plans by id
 * @param advice by the consultation's id
 */
record StoredAccount(
        AccountId account, @Nullable Integer rank, Map<String, StoredPlan> plans, Map<String, Advice> advice) {

    StoredAccount {
        plans = Map.copyOf(plans);
        advice = Map.copyOf(advice);
    }

    /**
     * Advice that somebody was asked for.
     *
     * @param title of the advice, or what it is about while there is none
     * @param open whether it waits for whoever was asked
     * @param verdict null while nobody has decided on it
     * @param last who did the last step, and when
     */
    record Advice(
            ConsultationId consultation,
            PersonId asked,
            String title,
            LocalDate due,
            Instant opened,
            PersonId openedBy,
            boolean open,
            @Nullable AdviceVerdict verdict,
            String reason,
            Item.Mark last) {

        Advice after(ConsultationEvent event, Moment moment) {
            var mark = new Item.Mark(moment.actor().person(), moment.at());
            return switch (event) {
                case ConsultationEvent.ConsultationOpened _,
                        ConsultationEvent.AdviceOverdue _,
                        ConsultationEvent.AdviceFiled _ -> this;
                case ConsultationEvent.PassedOn e -> become(e.asked(), title, open, null, "", mark);
                case ConsultationEvent.AdviceGiven e -> become(asked, e.title(), false, null, "", mark);
                case ConsultationEvent.DecidedOnAdvice e -> become(asked, title, false, e.verdict(), e.reason(), mark);
                case ConsultationEvent.ConsultationLapsed _ -> become(asked, title, false, null, "", mark);
            };
        }

        private Advice become(
                PersonId whom, String now, boolean waits, @Nullable AdviceVerdict decided, String why, Item.Mark mark) {
            return new Advice(consultation, whom, now, due, opened, openedBy, waits, decided, why, mark);
        }
    }

    static StoredAccount none(AccountId account) {
        return new StoredAccount(account, null, Map.of(), Map.of());
    }

    StoredAccount ranked(@Nullable Integer now) {
        return new StoredAccount(account, now, plans, advice);
    }

    StoredAccount with(StoredPlan plan) {
        var all = new TreeMap<>(plans);
        all.put(plan.plan().value(), plan);
        return new StoredAccount(account, rank, all, advice);
    }

    StoredAccount with(Advice one) {
        var all = new TreeMap<>(advice);
        all.put(one.consultation().value(), one);
        return new StoredAccount(account, rank, plans, all);
    }
}
