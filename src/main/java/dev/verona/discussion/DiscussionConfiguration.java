package dev.verona.discussion;

import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.discussion.domain.DiscussionCommandPolicy;
import dev.verona.discussion.domain.DiscussionQueryPolicy;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    @Bean
    MessagePolicy<DiscussionCommand> discussionCommandPolicy(PlanAccess access) {
        return new DiscussionCommandPolicy(access);
    }

    @Bean
    MessagePolicy<DiscussionQuery> discussionQueryPolicy(PlanAccess access) {
        return new DiscussionQueryPolicy(access);
    }
}
