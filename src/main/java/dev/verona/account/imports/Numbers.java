package dev.verona.account.imports;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as CRMs of several countries write them. */
final class Numbers {

    private Numbers() {}

    /** "1100.04", "1,100.04", "1.100,04", "$5,000"; empty when the text is no number. */
    static Optional<BigDecimal> read(String text) {
        var plain = text.replaceAll("[\\s\\u00A0\\u202F'’$€£]", "").replaceAll("^[A-Z]{3}|[A-Z]{3}$", "");
        var comma = plain.lastIndexOf(',');
        var point = plain.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        } else if (comma >= 0) {
            plain = plain.matches("-?\\d{1,3}(,\\d{3})+") ? plain.replace(",", "") : plain.replace(',', '.');
        } else if (plain.matches("-?\\d{1,3}(\\.\\d{3}){2,}")) {
            plain = plain.replace(".", "");
        }
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
