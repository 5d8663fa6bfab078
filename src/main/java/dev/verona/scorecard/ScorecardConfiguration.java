package dev.verona.scorecard;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.scorecard.api.ForecastCommand;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.scorecard.api.PortfolioQuery;
import dev.verona.scorecard.domain.ForecastPolicy;
import dev.verona.scorecard.domain.HealthPolicy;
import dev.verona.scorecard.domain.NumberPolicy;
import dev.verona.scorecard.domain.PortfolioPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class ScorecardConfiguration {

    @Bean
    MessagePolicy<HealthQuery> scorecardHealthPolicy(PlanAccess access) {
        return new HealthPolicy(access);
    }

    @Bean
    MessagePolicy<NumberCommand> scorecardNumberPolicy() {
        return new NumberPolicy();
    }

    @Bean
    MessagePolicy<ForecastCommand> scorecardForecastPolicy() {
        return new ForecastPolicy();
    }

    @Bean
    MessagePolicy<PortfolioQuery> scorecardPortfolioPolicy() {
        return new PortfolioPolicy();
    }
}
