package dev.verona.export.document;

/** What a plan can be taken along as. */
public enum ExportFormat {
    SLIDES(
            "PowerPoint",
            "pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "Slides to edit and to show; who gave what is in the notes"),
    TEXT(
            "Word",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "The whole plan as a text to edit"),
    PDF("PDF", "pdf", "application/pdf", "The whole plan to print or to send"),
    WORKBOOK(
            "Excel",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Contributions, action items, objectives and team as tables"),
    CONTRIBUTIONS("Contributions as CSV", "csv", "text/csv", "One table, for any other program"),
    ACTIONS("Action items as CSV", "csv", "text/csv", "One table, for any other program");

    private final String label;
    private final String ending;
    private final String contentType;
    private final String meaning;

    ExportFormat(String label, String ending, String contentType, String meaning) {
        this.label = label;
        this.ending = ending;
        this.contentType = contentType;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** What it is good for, in a line. */
    public String meaning() {
        return meaning;
    }
}
