package dev.verona.engagement.page;

import com.vaadin.flow.component.UI;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.RuleId;

/** The ways to rules of engagement and consultations. */
public final class EngagementNavigation {

    /** The list of rules, and what stands before a rule's id. */
    public static final String RULES = "rules";

    /** What stands before a consultation's id. */
    public static final String CONSULTATIONS = "consultations";

    private EngagementNavigation() {}

    /** The path of a rule's page, as in {@code rules/brand-manager-above-two-million}. */
    public static String pathOf(RuleId rule) {
        return RULES + "/" + rule.value();
    }

    public static String pathOf(ConsultationId consultation) {
        return CONSULTATIONS + "/" + consultation.value();
    }

    public static void open(UI ui, RuleId rule) {
        ui.navigate(pathOf(rule));
    }
}
