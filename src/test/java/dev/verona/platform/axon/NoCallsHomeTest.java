package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
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
                        mock(AutoConfigurationMetadata.class)))
                .containsExactly(false, true, true);
    }
}
