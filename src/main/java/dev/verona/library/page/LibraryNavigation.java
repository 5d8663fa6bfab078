package dev.verona.library.page;

import com.vaadin.flow.component.UI;
import dev.verona.library.api.AssetId;

/** The ways to the library's pages. */
public final class LibraryNavigation {

    /** The list of assets, and what stands before an asset's id. */
    public static final String LIST = "library";

    private LibraryNavigation() {}

    /** The path of an asset's page, as in {@code library/proposal-template-7}. */
    public static String pathOf(AssetId asset) {
        return LIST + "/" + asset.value();
    }

    public static void open(UI ui, AssetId asset) {
        ui.navigate(pathOf(asset));
    }
}
