package dev.verona.review;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.RhythmCommand;
import dev.verona.review.domain.ReviewCommandPolicy;
import dev.verona.review.domain.ReviewQueryPolicy;
import dev.verona.review.domain.RhythmCommandPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    MessagePolicy<ReviewCommand> reviewCommandPolicy(PlanAccess access) {
        return new ReviewCommandPolicy(access);
    }

    @Bean
    MessagePolicy<RhythmCommand> rhythmCommandPolicy(PlanAccess access) {
        return new RhythmCommandPolicy(access);
    }

    @Bean
    MessagePolicy<ReviewQuery> reviewQueryPolicy() {
        return new ReviewQueryPolicy();
    }
}
