package dev.verona.playbook.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.shared.Function;
import java.util.List;

/** The fields of single values, each of its kind. */
final class BookFields {

    private BookFields() {}

    static BookValue<String, TextField> text(BookScreen screen, PieceId piece, PieceField of) {
        var field = new TextField(of.label());
        field.setMaxLength(200);
        return new BookValue<>(screen, new PieceFieldRef(piece, of), field, String::strip, text -> text, text -> text);
    }

    static BookValue<Integer, IntegerField> days(BookScreen screen, PieceId piece, PieceField of) {
        var field = new IntegerField(of.label());
        field.setStepButtonsVisible(true);
        field.setMin(0);
        field.setMax(250);
        return new BookValue<>(
                screen, new PieceFieldRef(piece, of), field, String::valueOf, Integer::valueOf, String::valueOf);
    }

    static <E extends Enum<E>> BookValue<E, Select<E>> choice(
            BookScreen screen,
            PieceId piece,
            PieceField of,
            Class<E> type,
            List<E> choices,
            java.util.function.Function<E, String> label) {
        var field = new Select<E>();
        field.setLabel(of.label());
        field.setItems(choices);
        field.setItemLabelGenerator(label::apply);
        return new BookValue<>(
                screen, new PieceFieldRef(piece, of), field, Enum::name, name -> Enum.valueOf(type, name), label);
    }

    static BookValue<Function, Select<Function>> side(BookScreen screen, PieceId piece, PieceField of) {
        return choice(screen, piece, of, Function.class, List.of(Function.SALES, Function.MARKETING), Function::label);
    }
}
