package dev.verona.platform.projection;

import dev.verona.platform.axon.DeadLetters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when a read model stands still: screens would show what was. What is set aside concerns single plans, and is told, no more. */
@Component
final class ProjectionsHealthIndicator extends AbstractHealthIndicator {

    private final ProjectionAdmin projections;
    private final DeadLetters letters;

    ProjectionsHealthIndicator(ProjectionAdmin projections, DeadLetters letters) {
        super("The read models could not be looked at");
        this.letters = letters;
        this.projections = projections;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        for (var state : projections.list()) {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("position", state.position());
            detail.put("lag", state.lag());
            if (state.replaying()) {
                detail.put("rebuilt", state.progress());
            }
            var error = state.error();
            if (error != null) {
                detail.put("error", error);
                builder.down();
            }
            builder.withDetail(state.name(), detail);
        }
        long aside = letters.count();
        if (aside > 0) {
            builder.withDetail("setAside", aside);
        }
    }
}
