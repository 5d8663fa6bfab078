package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.core.io.support.SpringFactoriesLoader;

class NoCallsHomeTest {

    @Test
    void no_application_context_has_the_update_checker() {
        var filters = SpringFactoriesLoader.forDefaultResourceLocation().load(AutoConfigurationImportFilter.class);
        var ours = filters.stream()
                .filter(NoCallsHome.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(ours.match(
                        new String[] {
                            UpdateCheckerAutoConfiguration.class.getName(), AxonAutoConfiguration.class.getName(), null
                        },
                        null))
                .containsExactly(false, true, true);
    }
}
