/** What open screens hear of: what has just been recorded, on every node, and who else is there, at this node. */
@NullMarked
@NamedInterface("live")
package dev.verona.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
