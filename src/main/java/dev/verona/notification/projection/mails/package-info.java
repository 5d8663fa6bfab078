/** Which mails were begun and which went out: no read model, for it must outlive one that is dropped. */
@NullMarked
package dev.verona.notification.projection.mails;

import org.jspecify.annotations.NullMarked;
