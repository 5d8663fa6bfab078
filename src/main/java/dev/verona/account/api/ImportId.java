package dev.verona.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.verona.shared.Ids;

/** One run of the CRM import: everything that it changed carries this id in its metadata, so that it can be told as one act. */
public record ImportId(@JsonValue String value) {

    /** Where an event's metadata name the import that caused it. */
    public static final String METADATA = "import";

    /** Where the metadata of an event that an undo caused name the import that is undone. */
    public static final String UNDO = "importUndo";

    /** @throws IllegalArgumentException when the value is not an id ({@link Ids#checked}) */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Ids.checked(value);
    }

    public static ImportId random() {
        return new ImportId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
