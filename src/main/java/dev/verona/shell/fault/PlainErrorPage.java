package dev.verona.shell.fault;

import dev.verona.platform.web.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page for errors outside Vaadin: plain HTML that needs nothing to work but our style sheets. Spring looks it up under the name {@code error}. */
@Component("error")
final class PlainErrorPage implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var status = model != null && model.get("status") instanceof Integer code ? code : 500;
        var html = page(status, request.getContextPath()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(getContentType());
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private static String page(int status, String root) {
        var title = title(status);
        // Every inserted text is ours: nothing of the request is repeated.
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>%2$s · Verona</title>
                  <link rel="icon" href="%1$s/favicon.svg">
                  <link rel="stylesheet" href="%1$s/verona/css/tokens.css">
                  <link rel="stylesheet" href="%1$s/verona/css/base.css">
                  <link rel="stylesheet" href="%1$s/verona/css/components.css">
                  <style>body { font-family: system-ui, sans-serif; margin: 0; }</style>
                </head>
                <body>
                  <main class="vr-fault">
                    <img src="%1$s/verona/img/verona.svg" alt="">
                    <span class="vr-fault-code">%3$d</span>
                    <h1>%2$s</h1>
                    <p>%4$s</p>
                    <p>Reference <span class="vr-ref">%5$s</span></p>
                    <a href="%1$s/">Back to the first page</a>
                  </main>
                </body>
                </html>
                """.formatted(root, title, status, text(status), Correlation.current());
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Please sign in";
            case 403 -> "This is not open to you";
            case 404 -> "There is no such page";
            case 413 -> "This file is too large";
            case 429 -> "Too many attempts";
            default -> status < 500 ? "This request was not understood" : "Something went wrong";
        };
    }

    private static String text(int status) {
        return switch (status) {
            case 401 -> "Your session has ended, or you have not signed in yet.";
            case 403 -> "If you need it for your work, ask an administrator of Verona to give you the role.";
            case 404 -> "The address may be mistyped, or what it showed has moved.";
            case 413 -> "Send a smaller file, or split it.";
            case 429 -> "Wait a little, then try again.";
            default ->
                status < 500
                        ? "Go back and try again; if it stays like this, tell your administrator the reference."
                        : "It is our fault. What was recorded is safe. If it happens again, tell your administrator the reference.";
        };
    }
}
