/** The ways to the pages of disputes, for other modules that link to them. */
@NullMarked
@NamedInterface("page")
package dev.verona.dispute.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
