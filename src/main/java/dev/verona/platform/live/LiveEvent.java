package dev.verona.platform.live;

import dev.verona.platform.security.Actor;
import java.time.Instant;

/**
 * An event as open screens hear of it, after it was stored.
 *
 * @param position its global position in the store
 * @param streamId the aggregate's id
 * @param sequence its place in that stream, from 0
 * @param payload the event
 * @param actor who acted
 * @param client the id of the screen that sent the command, empty where none did
 */
public record LiveEvent(
        long position, String streamId, long sequence, Object payload, Actor actor, Instant at, String client) {}
