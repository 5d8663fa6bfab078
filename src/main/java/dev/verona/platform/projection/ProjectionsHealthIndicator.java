package dev.verona.platform.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when a read model stands still: screens would show what was. */
@Component
final class ProjectionsHealthIndicator extends AbstractHealthIndicator {

    private final ProjectionAdmin projections;

    ProjectionsHealthIndicator(ProjectionAdmin projections) {
        super("The read models could not be looked at");
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
    }
}
