/** The plan's rules, each as a sentence. */
@NullMarked
package dev.verona.plan.domain;

import org.jspecify.annotations.NullMarked;
