package dev.verona.engagement.ui;

import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consultations, as facts of a dispute. */
@Component
final class ConsultationFacts implements FactSource {

    private final EngagementAnswers answers;

    ConsultationFacts(EngagementAnswers answers) {
        this.answers = answers;
    }

    @Override
    public FactRef.Kind kind() {
        return FactRef.Kind.CONSULTATION;
    }

    /** About no account, one's own that wait. */
    @Override
    public List<Fact> offer(@Nullable AccountId account, @Nullable PlanId plan, String text, int limit) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var found = account == null ? answers.waiting() : answers.consultations(account);
        return found.stream()
                .map(ConsultationFacts::fact)
                .filter(fact -> fact.words().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Fact> find(String id) {
        try {
            return Ids.isId(id) ? Optional.of(fact(answers.consultation(new ConsultationId(id)))) : Optional.empty();
        } catch (Rejection none) {
            return Optional.empty();
        }
    }

    private static Fact fact(ConsultationView it) {
        var asked = "%s was asked about “%s”, with an answer due on %s"
                .formatted(
                        it.asked().name(),
                        EngagementWords.subject(it),
                        Formats.current().date(it.due()));
        var advice = it.advice();
        var answer = advice == null
                ? it.state().label()
                : advice.by().name() + " advised “" + advice.title() + "” on "
                        + Formats.current().date(advice.at());
        return new Fact(
                new FactRef(FactRef.Kind.CONSULTATION, it.id().value()), asked + ". " + answer + ".", it.opened());
    }

    @Override
    public String pathOf(String id) {
        return Ids.isId(id) ? EngagementNavigation.pathOf(new ConsultationId(id)) : "";
    }
}
