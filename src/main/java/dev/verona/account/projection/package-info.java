/** The accounts, segments, opportunities and the catalogue as screens read them: documents in MongoDB, and on every node an index in memory. */
@NullMarked
package dev.verona.account.projection;

import org.jspecify.annotations.NullMarked;
