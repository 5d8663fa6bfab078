/** What decides about disputes: words without blame, who owns, settles and escalates, and where it goes when nobody settles it in time. */
@NullMarked
package dev.verona.dispute.domain;

import org.jspecify.annotations.NullMarked;
