/** What a plan says, laid out once and written in the formats of office programs. Knows no screen. */
@NullMarked
@NamedInterface("document")
package dev.verona.export.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
