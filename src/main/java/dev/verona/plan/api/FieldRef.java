package dev.verona.plan.api;

/** One field of one element of a plan. */
public record FieldRef(ElementId element, Field field) {

    public static FieldRef focus() {
        return new FieldRef(ElementId.PLAN, Field.FOCUS);
    }

    /** As a key of maps and documents: {@code element:FIELD}. */
    public String key() {
        return element.value() + ":" + field.name();
    }
}
