/** What decides about rules of engagement and consultations: which rules make sense, who agrees to them, and what they ask for in a case. */
@NullMarked
package dev.verona.engagement.domain;

import org.jspecify.annotations.NullMarked;
