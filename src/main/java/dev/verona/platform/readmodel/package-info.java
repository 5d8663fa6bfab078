/** The documents that screens read: written in batches together with the token that says which events are in, one generation of them shown. */
@NullMarked
@NamedInterface("readmodel")
package dev.verona.platform.readmodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
