package dev.verona.shared;

/** Text that goes into a cell of a CSV file, which spreadsheets would take for a formula when it begins like one. */
public final class SpreadsheetCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** The text, with an apostrophe before it where a spreadsheet would reckon instead of show. */
    public static String safe(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
