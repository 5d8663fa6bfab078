package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;

/** Name and password, posted by the browser itself, so that password managers know what it is. */
class PasswordForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PasswordForm() {
        var name = new TextField("Name");
        name.getElement().setAttribute("name", "username");
        name.getElement().setAttribute("autocomplete", "username");
        name.getElement().setAttribute("autocapitalize", "none");
        name.setHelperText("Your sign-in name, such as tom.adeyemi");
        name.setRequired(true);
        name.setRequiredIndicatorVisible(false);
        var password = new PasswordField("Password");
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        var submit = new NativeButton("Sign in");
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("vr-login-submit");
        var form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        form.appendChild(name.getElement(), password.getElement(), submit.getElement());
        getContent().addClassName("vr-login-form");
        getContent().getElement().appendChild(form);
    }
}
