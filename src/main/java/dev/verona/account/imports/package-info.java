/**
 * Reads a CRM's files, finds out what they say, compares it with what is known, and sends what differs. Knows neither screens nor the database; the wizard
 * shows what it finds. Takes back what an import did, too, once somebody has decided it.
 */
@NullMarked
package dev.verona.account.imports;

import org.jspecify.annotations.NullMarked;
