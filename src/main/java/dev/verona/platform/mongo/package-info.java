/** The one connection to MongoDB: a server by URI, or the server that runs inside this process. */
@NullMarked
@NamedInterface("mongo")
package dev.verona.platform.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
