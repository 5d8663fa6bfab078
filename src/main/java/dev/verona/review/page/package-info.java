/** Where reviews are on the site. */
@NullMarked
@NamedInterface("page")
package dev.verona.review.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
