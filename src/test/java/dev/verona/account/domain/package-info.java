@NullMarked
package dev.verona.account.domain;

import org.jspecify.annotations.NullMarked;
