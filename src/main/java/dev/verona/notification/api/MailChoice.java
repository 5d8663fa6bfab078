package dev.verona.notification.api;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a person chose about mail.
 *
 * @param address where it goes; empty for the sign-in name, where that is one
 * @param delivery by kind; what is absent is sent at once
 * @param hour of the daily digest, 0 to 23, in the zone
 * @param zone as in {@code Europe/Berlin}
 */
public record MailChoice(String address, Map<Kind, Delivery> delivery, int hour, String zone) {

    public static final MailChoice USUAL = new MailChoice("", Map.of(), 7, "UTC");

    public MailChoice {
        delivery = Map.copyOf(delivery);
    }

    public Delivery of(Kind kind) {
        return delivery.getOrDefault(kind, Delivery.AT_ONCE);
    }

    public MailChoice silent() {
        var none = new EnumMap<Kind, Delivery>(Kind.class);
        for (var kind : Kind.values()) {
            none.put(kind, Delivery.NONE);
        }
        return new MailChoice(address, none, hour, zone);
    }
}
