package dev.verona.library.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.account.api.Slug;
import dev.verona.shared.Ids;

/** An item of the library. */
public record AssetId(@JsonValue String value) {

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssetId {
        Ids.checked(value);
    }

    /** A readable id by its title; another asset may have it already. */
    public static AssetId titled(String title) {
        return new AssetId(Slug.of(title, "asset"));
    }

    /** As this one, but no other asset's. */
    public AssetId another() {
        return new AssetId(value + "-" + Ids.random().substring(0, 4));
    }

    @Override
    public String toString() {
        return value;
    }
}
