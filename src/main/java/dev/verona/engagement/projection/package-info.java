/** What screens read of rules and consultations, and by what commands are judged. */
@NullMarked
package dev.verona.engagement.projection;

import org.jspecify.annotations.NullMarked;
