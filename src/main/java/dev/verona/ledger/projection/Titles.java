package dev.verona.ledger.projection;

/** What a thing is called in a few words. */
final class Titles {

    private static final int LONGEST = 80;

    private Titles() {}

    static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
