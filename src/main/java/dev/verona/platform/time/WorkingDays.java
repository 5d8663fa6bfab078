package dev.verona.platform.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.verona.shared.Country;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * On which days a country works: not on its weekend, and not on its nation-wide public holidays. A country whose holidays nobody has written down has its
 * weekends alone. Whoever decides something by it records the day: a later version may know holidays that this one does not.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(SATURDAY, SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_AND_SATURDAY = EnumSet.of(FRIDAY, SATURDAY);

    /** Where it is not Saturday and Sunday, by the Unicode CLDR's week data (release 47). */
    private static final Map<DayOfWeek, Set<String>> OTHERWISE = Map.of(
            FRIDAY, Set.of("BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"),
            THURSDAY, Set.of("AF"),
            SUNDAY, Set.of("IN", "UG"));

    private static final WorkingDays ANYWHERE = new WorkingDays();

    private static final Map<Country, WorkingDays> KNOWN = new ConcurrentHashMap<>();

    private final Set<DayOfWeek> weekend;
    private final Optional<HolidayManager> holidays;

    private WorkingDays() {
        weekend = WEEKEND;
        holidays = Optional.empty();
    }

    private WorkingDays(Country country) {
        weekend = weekend(country.code());
        holidays = HolidayManager.getSupportedCalendarCodes().contains(country.code())
                ? Optional.of(HolidayManager.getInstance(
                        ManagerParameters.create(country.code().toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    public static WorkingDays in(Country country) {
        return KNOWN.computeIfAbsent(country, WorkingDays::new);
    }

    /** Where nobody knows the country: Saturdays and Sundays are off, and nothing else. */
    public static WorkingDays anywhere() {
        return ANYWHERE;
    }

    public static WorkingDays in(Optional<Country> country) {
        return country.map(WorkingDays::in).orElse(ANYWHERE);
    }

    private static Set<DayOfWeek> weekend(String code) {
        if (code.equals("IR")) {
            return EnumSet.of(FRIDAY);
        }
        return OTHERWISE.entrySet().stream()
                .filter(other -> other.getValue().contains(code))
                .findFirst()
                .map(other -> switch (other.getKey()) {
                    case FRIDAY -> FRIDAY_AND_SATURDAY;
                    case THURSDAY -> EnumSet.of(THURSDAY, FRIDAY);
                    default -> EnumSet.of(other.getKey());
                })
                .orElse(WEEKEND);
    }

    public boolean includes(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && holidays.filter(known -> known.isHoliday(day, HolidayType.PUBLIC_HOLIDAY))
                        .isEmpty();
    }

    /**
     * The working day so many after a day, which may be none itself: one after a Friday is the Monday, and so it is after the Saturday.
     *
     * @param count at least 0; with 0 the day itself, or the next that is a working day
     */
    public LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Counts forward only: " + count);
        }
        var found = day;
        for (int left = count; left > 0 || !includes(found); ) {
            found = found.plusDays(1);
            if (left > 0 && includes(found)) {
                left--;
            }
        }
        return found;
    }

    /** How many working days there are after the first day, up to and with the last; negative when the last lies before the first. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::includes)
                .count();
    }
}
