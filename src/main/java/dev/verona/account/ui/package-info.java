/** The list of accounts, the page of one, and the import from a CRM. */
@NullMarked
package dev.verona.account.ui;

import org.jspecify.annotations.NullMarked;
