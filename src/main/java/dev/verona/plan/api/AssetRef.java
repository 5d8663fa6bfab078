package dev.verona.plan.api;

/**
 * A version of something in the library, as a plan remembers it.
 *
 * @param asset its id in the library
 * @param version from 1
 * @param title what it was called when it was taken
 * @param file the name of the file that the version holds, empty for none
 */
public record AssetRef(String asset, int version, String title, String file) {

    public boolean isOf(AssetRef other) {
        return asset.equals(other.asset);
    }
}
