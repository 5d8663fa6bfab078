package dev.verona.notification.automation;

import dev.verona.notification.api.InboxCommand;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ends somebody's mail by the link in it: without a sign-in and without a question, by a person's click or by their mail program's (RFC 8058). */
@RestController
final class UnsubscribePage {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>\
            <body style="font-family:sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem"><h1>%1$s</h1><p>%2$s</p></body></html>""";

    private final UnsubscribeLinks links;
    private final CommandGateway commands;

    UnsubscribePage(UnsubscribeLinks links, CommandGateway commands) {
        this.links = links;
        this.commands = commands;
    }

    @RequestMapping(
            path = "/" + UnsubscribeLinks.PATH,
            method = {RequestMethod.GET, RequestMethod.POST},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> end(@RequestParam(name = "t", defaultValue = "") String token) {
        var person = links.person(token);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .body(PAGE.formatted(
                            "This link is not right",
                            "Take it from the mail as it is, or choose in Verona how you are told."));
        }
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(new InboxCommand.Unsubscribe(person.get()));
        });
        return ResponseEntity.ok(PAGE.formatted(
                "You get no more mail from Verona",
                "Everything is in your inbox there, where you can choose otherwise at any time."));
    }
}
