package dev.verona.engagement.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people work: Monday to Friday. The one place in this module that knows. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day that is so many working days after another; with 0, the day itself. */
    public static LocalDate after(LocalDate day, int days) {
        var reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days come after {@code from}, up to {@code to}; 0 when it is not later. */
    public static int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        var days = to.toEpochDay() - from.toEpochDay();
        var weeks = days / 7;
        int count = (int) weeks * 5;
        for (var day = from.plusDays(weeks * 7 + 1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
