/** The ledger on the screen: functions first, persons only to those with a reason. */
@NullMarked
package dev.verona.ledger.ui;

import org.jspecify.annotations.NullMarked;
