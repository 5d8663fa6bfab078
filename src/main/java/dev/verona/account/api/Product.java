package dev.verona.account.api;

import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import org.jspecify.annotations.Nullable;

/** Something that is sold. Its name identifies it. */
public record Product(String name, String series, @Nullable Money listPrice) {

    /** @throws InvalidInput naming the field */
    public Product {
        name = name.strip();
        series = series.strip();
        if (name.isEmpty() || name.length() > 160) {
            throw new InvalidInput("name", "Give the product a name of at most 160 characters.");
        }
    }

    /** What is known, with what this one says replaced; a blank says nothing. */
    public Product appliedTo(Product known) {
        return new Product(
                known.name(),
                series.isEmpty() ? known.series() : series,
                listPrice == null ? known.listPrice() : listPrice);
    }
}
