/** What may be asked of the ledger. */
@NullMarked
@NamedInterface("api")
package dev.verona.ledger.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
