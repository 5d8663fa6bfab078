package dev.verona.review.projection.reviews;

import dev.verona.review.api.ReviewState;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes an invitation for calendars: the same event each time, by its UID, with a sequence number that says which word about it is the last. A meeting stays at its hour where
 * clocks change, so it is told in the zone of its own, with that zone's rules.
 */
final class InvitationWriter {

    /** What calendars are told of somebody whose mail address nobody knows. */
    private static final URI NO_ADDRESS = URI.create("invalid:nomail");

    private InvitationWriter() {}

    /** @param address empty when nobody knows it */
    record Person(String name, String address) {

        URI uri() {
            return address.isEmpty() ? NO_ADDRESS : URI.create("mailto:" + address);
        }
    }

    static String method(StoredReview review) {
        return review.state() == ReviewState.CANCELLED ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
    }

    /** @param written when this is */
    static String write(StoredReview review, Person organiser, List<Person> invited, Instant written) {
        var when = review.invitation().when();
        var event = new VEvent(when.zoned(), Duration.ofMinutes(when.minutes()), "Review of " + review.title());
        event.add(new Uid(review.id().value() + "@verona"));
        event.replace(new DtStamp(written));
        event.add(new Sequence(review.invitation().revision()));
        event.add(new Organizer(organiser.uri()).add(new Cn(organiser.name())));
        invited.forEach(person -> event.add(new Attendee(person.uri())
                .add(new Cn(person.name()))
                .add(PartStat.NEEDS_ACTION)
                .add(Rsvp.TRUE)));
        if (!review.invitation().place().isEmpty()) {
            event.add(new Location(review.invitation().place()));
        }
        event.add(new Description(agenda(review)));
        event.add(
                new Status(review.state() == ReviewState.CANCELLED ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Verona//Reviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method(review)));
        var zone = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(when.zone());
        if (zone != null) {
            calendar.add(zone.getVTimeZone());
        }
        calendar.add(event);
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A calendar is on many screens: it says how many points there are, and not which. */
    private static String agenda(StoredReview review) {
        if (review.state() == ReviewState.CANCELLED) {
            return "Cancelled: " + review.invitation().reason();
        }
        int points = review.agenda().size();
        return points == 0
                ? "No agenda yet."
                : points + (points == 1 ? " point" : " points") + " on the agenda. See them in Verona.";
    }
}
