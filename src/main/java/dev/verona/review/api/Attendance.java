package dev.verona.review.api;

/** Whether somebody who was invited came. */
public enum Attendance {
    PRESENT("Present"),
    EXCUSED("Excused"),
    ABSENT("Absent");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
