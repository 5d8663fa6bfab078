package dev.verona.playbook;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.domain.PlaybookCommandPolicy;
import dev.verona.playbook.domain.PlaybookQueryPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class PlaybookConfiguration {

    @Bean
    MessagePolicy<PlaybookCommand> playbookCommandPolicy() {
        return new PlaybookCommandPolicy();
    }

    @Bean
    MessagePolicy<PlaybookQuery> playbookQueryPolicy(PlanAccess plans) {
        return new PlaybookQueryPolicy(plans);
    }
}
