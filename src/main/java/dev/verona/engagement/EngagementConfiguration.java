package dev.verona.engagement;

import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.domain.ConsultationCommandPolicy;
import dev.verona.engagement.domain.EngagementQueryPolicy;
import dev.verona.engagement.domain.RuleCommandPolicy;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

    @Bean
    MessagePolicy<RuleCommand> ruleCommandPolicy() {
        return new RuleCommandPolicy();
    }

    @Bean
    MessagePolicy<ConsultationCommand> consultationCommandPolicy() {
        return new ConsultationCommandPolicy();
    }

    @Bean
    MessagePolicy<EngagementQuery> engagementQueryPolicy() {
        return new EngagementQueryPolicy();
    }
}
