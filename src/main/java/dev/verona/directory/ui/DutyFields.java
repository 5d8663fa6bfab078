package dev.verona.directory.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.verona.shared.Function;
import dev.verona.shared.Role;
import dev.verona.shell.ui.FormErrors;
import java.util.Set;

/** The function and the roles of a person, as two fields that belong together. */
class DutyFields {

    final RadioButtonGroup<Function> function = new RadioButtonGroup<>("Function");
    final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");

    DutyFields(Function function, Set<Role> roles) {
        this.function.setItems(Function.values());
        this.function.setItemLabelGenerator(Function::label);
        this.function.setHelperText("The side they speak for. Joint is for leaders, and for whoever only administers.");
        this.function.setValue(function);
        this.roles.setItems(Role.values());
        this.roles.setItemLabelGenerator(Role::label);
        this.roles.setItemHelperGenerator(RoleWords::explained);
        this.roles.setValue(roles);
    }

    void bind(FormErrors errors) {
        errors.bind("function", function).bind("roles", roles);
    }
}
