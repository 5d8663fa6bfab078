package dev.verona.platform.mongo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Verona keeps its data.
 *
 * @param mongodbUri a MongoDB replica set to use; empty for the embedded store
 * @param data the embedded store's folder, made when it is missing
 * @param store {@code file}, or {@code memory} for a store that ends with the process
 */
@ConfigurationProperties("verona")
public record StoreProperties(
        @Nullable String mongodbUri,
        @DefaultValue("data") Path data,
        @DefaultValue("file") Kind store) {

    /** What holds the data. */
    public enum Kind {
        FILE,
        MEMORY,
        SERVER
    }

    /** What holds the data: a URI wins over the embedded store. */
    public Kind kind() {
        return mongodbUri == null || mongodbUri.isBlank() ? store : Kind.SERVER;
    }
}
