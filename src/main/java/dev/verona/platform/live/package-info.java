/** What has just been recorded, on every node, for open screens. */
@NullMarked
@NamedInterface("live")
package dev.verona.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
