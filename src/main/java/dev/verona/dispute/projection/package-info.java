/** What screens read of disputes. */
@NullMarked
package dev.verona.dispute.projection;

import org.jspecify.annotations.NullMarked;
