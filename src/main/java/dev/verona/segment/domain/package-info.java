/** What decides about criteria and top tens: which criteria make sense, who agrees to them, and how a score comes about. */
@NullMarked
package dev.verona.segment.domain;

import org.jspecify.annotations.NullMarked;
