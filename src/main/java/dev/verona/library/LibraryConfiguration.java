package dev.verona.library;

import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.domain.AssetCommandPolicy;
import dev.verona.library.domain.AssetQueryPolicy;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain's policies to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    MessagePolicy<AssetCommand> assetCommandPolicy() {
        return new AssetCommandPolicy();
    }

    @Bean
    MessagePolicy<AssetQuery> assetQueryPolicy() {
        return new AssetQueryPolicy();
    }
}
