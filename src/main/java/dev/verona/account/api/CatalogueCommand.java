package dev.verona.account.api;

import dev.verona.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a person may want of the sales catalogue: which products are sold, and by whom. */
public sealed interface CatalogueCommand {

    /** Lists a product, or corrects what is listed under its name. */
    record ListProduct(String name, String series, @Nullable Money listPrice) implements CatalogueCommand {}

    /** Lists a salesperson, or corrects who leads them and from which office. */
    record ListAgent(String name, String manager, String office) implements CatalogueCommand {}
}
