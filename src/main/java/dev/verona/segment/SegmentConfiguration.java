package dev.verona.segment;

import dev.verona.platform.security.MessagePolicy;
import dev.verona.segment.api.CriteriaCommand;
import dev.verona.segment.api.RatingCommand;
import dev.verona.segment.api.TenCommand;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.domain.WorkTogether;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class SegmentConfiguration {

    @Bean
    MessagePolicy<CriteriaCommand> criteriaCommandPolicy() {
        return new WorkTogether<>(CriteriaCommand.class);
    }

    @Bean
    MessagePolicy<RatingCommand> ratingCommandPolicy() {
        return new WorkTogether<>(RatingCommand.class);
    }

    @Bean
    MessagePolicy<TenCommand> tenCommandPolicy() {
        return new WorkTogether<>(TenCommand.class);
    }

    @Bean
    MessagePolicy<TopTenQuery> topTenQueryPolicy() {
        return new WorkTogether<>(TopTenQuery.class);
    }
}
