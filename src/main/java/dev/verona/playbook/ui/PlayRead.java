package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.playbook.api.PlayProgress.Said;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.List;

/** A play to be read: what it is for, what each function does and gives by when, what to say, and what teams say of it. */
final class PlayRead extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param said of it, by those who may open the plans in which it ran */
    PlayRead(Play play, List<Said> said, Component... actions) {
        var heading = new H2(play.title());
        heading.setId("play-" + play.id().value());
        var head = new Div(
                heading,
                new Chip(play.stage().label(), Tone.ACCENT),
                new Chip(play.aim().label(), Tone.CALM));
        head.addClassName("vr-row");
        var top = new Div(head, new Div(actions));
        top.addClassName("vr-play-top");
        var section = getContent();
        section.addClassNames("vr-card", "vr-stack-s", "vr-play");
        section.getElement().setAttribute("aria-labelledby", "play-" + play.id().value());
        section.add(top);
        if (!play.objective().isEmpty()) {
            section.add(PlaybookWords.strong(play.objective()));
        }
        if (!play.strategy().isEmpty()) {
            section.add(words(play.strategy()));
        }
        list("What is done", play.steps().stream().map(PlayRead::step).toList());
        list("What is asked for", play.asks().stream().map(PlayRead::ask).toList());
        list(
                "What is measured",
                play.measures()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new ListItem(line.strip()))
                        .toList());
        list(
                "From the library",
                play.assets().stream()
                        .map(link -> new ListItem(Parts.link(LibraryNavigation.pathOf(link.asset()), link.title())))
                        .toList());
        if (!play.talkTrack().isEmpty()) {
            var talk = new Details("Talk track", new Markdown(play.talkTrack()));
            talk.addClassName("vr-play-talk");
            section.add(talk);
        }
        list(
                "What teams say",
                said.stream()
                        .map(word -> new ListItem(PlaybookWords.said(word)))
                        .toList());
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("vr-play-words");
        return words;
    }

    private void list(String label, List<ListItem> items) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("vr-plays");
            items.forEach(list::add);
            var caption = Parts.soft(label);
            caption.addClassName("vr-strong");
            getContent().add(caption, list);
        }
    }

    private static ListItem step(Step step) {
        return item(new Span(step.what()), new FunctionBadge(step.function()), PlaybookWords.after(step.days()));
    }

    private static ListItem ask(Ask ask) {
        var item = item(
                new Span(ask.title()),
                new FunctionBadge(ask.function()),
                ask.kind().label() + ", " + PlaybookWords.after(ask.days()));
        if (!ask.brief().isEmpty()) {
            item.add(words(ask.brief()));
        }
        return item;
    }

    private static ListItem item(Span what, FunctionBadge who, String when) {
        var row = new Div(what, who, Parts.soft(when));
        row.addClassName("vr-row");
        return new ListItem(row);
    }
}
