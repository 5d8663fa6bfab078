/** What decides about a playbook: how it is written together, when it is whole, who agrees to it, and what became of offers. */
@NullMarked
package dev.verona.playbook.domain;

import org.jspecify.annotations.NullMarked;
