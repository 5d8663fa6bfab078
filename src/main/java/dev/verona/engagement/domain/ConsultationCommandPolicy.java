package dev.verona.engagement.domain;

import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.ConsultationCommand.FileAdvice;
import dev.verona.engagement.api.ConsultationCommand.LetLapse;
import dev.verona.engagement.api.ConsultationCommand.NoteOverdue;
import dev.verona.engagement.api.ConsultationCommand.OpenConsultation;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** What a rule leads to, Verona does itself; whose advice and decision it is, the consultation decides. */
public final class ConsultationCommandPolicy implements MessagePolicy<ConsultationCommand> {

    @Override
    public Class<ConsultationCommand> messages() {
        return ConsultationCommand.class;
    }

    @Override
    public void authorise(Actor actor, ConsultationCommand command) {
        if (command instanceof OpenConsultation
                || command instanceof LetLapse
                || command instanceof FileAdvice
                || command instanceof NoteOverdue) {
            throw new NotAllowed("Verona does this itself, when a rule or its day asks for it.");
        }
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing take part in consultations.");
        }
    }
}
