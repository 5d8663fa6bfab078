package dev.verona.platform.axon;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out Axon's update checker, in every application context: it tells its maker about the machine, and even when disabled by its own
 * property it leaves a machine id in the user's home.
 */
public final class NoCallsHome implements AutoConfigurationImportFilter {

    private static final String CHECKER = "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration";

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            wanted[i] = !CHECKER.equals(candidates[i]);
        }
        return wanted;
    }
}
