/** The rules about accounts, segments, opportunities and the catalogue: who may change them, and what must hold. */
@NullMarked
package dev.verona.account.domain;

import org.jspecify.annotations.NullMarked;
