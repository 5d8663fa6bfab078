package dev.verona.shell.text;

import com.vaadin.flow.component.Component;
import dev.verona.shared.text.TextChange;
import dev.verona.shell.ui.FunctionBadge;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The browser's side of a joint field, as {@code joint-text.js} has it: what it is told, in the order in which it is told. */
final class BrowserText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Component host;
    private String owner = "";
    private String key = "";

    BrowserText(Component host) {
        this.host = host;
    }

    /** Whose words the field keeps, and under which name. */
    void keep(String person, String of) {
        owner = person;
        key = of;
    }

    void show(long revision, String text, String client) {
        var who = Map.of("owner", owner, "key", key, "client", client);
        call("show($0, $1, JSON.parse($2))", revision, text, json(who));
    }

    void take(long revision, TextChange change, boolean own, String client) {
        call("take($0, JSON.parse($1), $2, $3)", revision, json(change), own, client);
    }

    void jump(long revision, TextChange change, boolean own) {
        call("jump($0, JSON.parse($1), $2)", revision, json(change), own);
    }

    void resume(long revision, TextChange change) {
        call("resume($0, JSON.parse($1))", revision, json(change));
    }

    void later() {
        call("later()");
    }

    void others(List<Companion> others) {
        var told = others.stream()
                .map(other -> Map.of(
                        "client", other.client(),
                        "name", other.name(),
                        "look", FunctionBadge.cssClass(other.function()),
                        "at", other.at()))
                .toList();
        call("others(JSON.parse($0))", json(told));
    }

    void settled() {
        call("settled()");
    }

    void again() {
        call("again()");
    }

    void refuse(String message) {
        call("refuse($0)", message);
    }

    void withdraw(String message) {
        call("withdraw($0)", message);
    }

    void unfit(String message) {
        call("unfit($0)", message);
    }

    private void call(String call, Object... arguments) {
        host.getElement().executeJs("window.Verona.jointText(this)." + call, arguments);
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** @throws IllegalArgumentException when a browser sends what is no change */
    static TextChange change(String json) {
        try {
            return JSON.readValue(json, TextChange.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a change of a text: " + json.length() + " characters", e);
        }
    }
}
