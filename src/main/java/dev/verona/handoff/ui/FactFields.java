package dev.verona.handoff.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.handoff.api.Authority;
import dev.verona.handoff.api.BudgetStatus;
import dev.verona.handoff.api.Channel;
import dev.verona.handoff.api.ClickThrough;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.shell.ui.FormErrors;
import java.util.function.Function;

/** The facts of a lead, for whoever knows one: what Marketing needs first, then what Sales needs. */
final class FactFields {

    private final TextField source = new TextField(LeadFact.SOURCE.label());
    private final TextField campaign = new TextField(LeadFact.CAMPAIGN.label());
    private final ComboBox<ClickThrough> clickThrough =
            choice(LeadFact.CLICK_THROUGH, ClickThrough::label, ClickThrough.values());
    private final DatePicker responded = new DatePicker(LeadFact.RESPONDED.label());
    private final ComboBox<Channel> channel = choice(LeadFact.CHANNEL, Channel::label, Channel.values());
    private final ComboBox<Authority> authority = choice(LeadFact.AUTHORITY, Authority::label, Authority.values());
    private final ComboBox<BudgetStatus> budget = choice(LeadFact.BUDGET, BudgetStatus::label, BudgetStatus.values());
    private final ComboBox<TimeFrame> timeFrame = choice(LeadFact.TIME_FRAME, TimeFrame::label, TimeFrame.values());

    FactFields(FormErrors errors) {
        source.setHelperText(LeadFact.SOURCE.meaning());
        responded.setClearButtonVisible(true);
        errors.bind("source", source)
                .bind("campaign", campaign)
                .bind("clickThrough", clickThrough)
                .bind("responded", responded)
                .bind("channel", channel)
                .bind("authority", authority)
                .bind("budget", budget)
                .bind("timeFrame", timeFrame);
    }

    private static <T> ComboBox<T> choice(LeadFact fact, Function<T, String> label, T[] values) {
        var box = new ComboBox<T>(fact.label());
        box.setItems(values);
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        box.setPlaceholder("Not known");
        return box;
    }

    void addTo(FormLayout form) {
        form.add(source, campaign, clickThrough, responded, channel, authority, budget, timeFrame);
    }

    void show(LeadFacts facts) {
        source.setValue(facts.source());
        campaign.setValue(facts.campaign());
        clickThrough.setValue(facts.clickThrough());
        responded.setValue(facts.responded());
        channel.setValue(facts.channel());
        authority.setValue(facts.authority());
        budget.setValue(facts.budget());
        timeFrame.setValue(facts.timeFrame());
    }

    LeadFacts value() {
        return new LeadFacts(
                source.getValue(),
                campaign.getValue(),
                clickThrough.getValue(),
                responded.getValue(),
                channel.getValue(),
                authority.getValue(),
                budget.getValue(),
                timeFrame.getValue());
    }
}
