package dev.verona.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.notification.api.Delivery;
import dev.verona.notification.api.InboxCommand;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.MailChoice;
import dev.verona.notification.page.InboxNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;

/** How one wants to be told, kind by kind. The inbox has everything in any case. */
@Route(InboxNavigation.SETTINGS)
@PageTitle("How you are told")
@PermitAll
final class MailChoiceView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final EmailField address = new EmailField("Mail address");
    private final Select<Integer> hour = new Select<>();
    private final Map<Kind, Select<Delivery>> kinds = new EnumMap<>(Kind.class);
    private final transient FormErrors errors = new FormErrors();

    MailChoiceView(InboxAnswers answers, Commands commands, ObjectProvider<JavaMailSender> senders) {
        this.commands = commands;
        var choice = answers.choice();
        address.setValue(choice.address());
        address.setHelperText("Empty: your sign-in name, where it is a mail address.");
        address.setWidth("min(24rem, 100%)");
        hour.setLabel("Hour of the daily digest");
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(each -> "%02d:00".formatted(each));
        hour.setValue(choice.hour());
        hour.setHelperText("In your time zone, " + zone() + ".");
        errors.bind("address", address).bind("hour", hour);
        var grid = new Div();
        grid.addClassName("vr-mail-kinds");
        for (var kind : Kind.values()) {
            var select = new Select<Delivery>();
            select.setLabel(kind.label());
            select.setItems(Delivery.values());
            select.setItemLabelGenerator(Delivery::label);
            select.setValue(choice.of(kind));
            kinds.put(kind, select);
            grid.add(select);
        }
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var hint = new Paragraph(
                "A mail says who wants what of you and leads there. Its subject names no customer, amount or word of a comment.");
        hint.addClassName("vr-soft");
        var none = new Paragraph(
                "This Verona has no mail server yet, so it sends none. What you choose holds as soon as an administrator sets one up.");
        none.addClassName("vr-notice");
        none.setVisible(senders.getIfAvailable() == null);
        var card = new Div(new H2("By mail"), none, hint, address, hour, grid, save);
        card.addClassNames("vr-card", "vr-stack", "vr-mail-form");
        getContent().addClassNames("vr-page", "vr-stack");
        getContent()
                .add(
                        new PageHeader("How you are told", "Everything is in your inbox. Mail is your choice.")
                                .crumb("Inbox", InboxNavigation.INBOX)
                                .crumb("How you are told"),
                        card);
    }

    private static String zone() {
        return Formats.current().zone().getId();
    }

    private void save() {
        var delivery = new EnumMap<Kind, Delivery>(Kind.class);
        kinds.forEach((kind, select) -> delivery.put(kind, select.getValue()));
        var choice = new MailChoice(address.getValue(), delivery, hour.getValue(), zone());
        commands.send(
                new InboxCommand.ChooseMail(Viewer.current().person(), choice),
                errors,
                () -> Toasts.success("Your choice is saved."));
    }
}
