package dev.verona.dispute;

import dev.verona.dispute.api.DisputeCommand;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.FactRecord;
import dev.verona.dispute.api.FactSource;
import dev.verona.dispute.domain.DisputeCommandPolicy;
import dev.verona.dispute.domain.DisputeQueryPolicy;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.MessagePolicy;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing, and to the domain what other modules have on record. */
@Configuration(proxyBeanMethods = false)
class DisputeConfiguration {

    @Bean
    MessagePolicy<DisputeCommand> disputeCommandPolicy(PlanAccess access) {
        return new DisputeCommandPolicy(access);
    }

    @Bean
    MessagePolicy<DisputeQuery> disputeQueryPolicy() {
        return new DisputeQueryPolicy();
    }

    @Bean
    FactRecord factRecord(List<FactSource> sources) {
        return ref -> sources.stream()
                .filter(source -> source.kind() == ref.kind())
                .findFirst()
                .flatMap(source -> source.find(ref.id()));
    }
}
