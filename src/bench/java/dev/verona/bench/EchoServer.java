package dev.verona.bench;

import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import org.jspecify.annotations.Nullable;

/** The web server that Verona runs in, with nothing but a WebSocket that answers what it is told, and one who talks to it. */
final class EchoServer implements AutoCloseable {

    private static final String PAGE = "listening.html";
    private static final String LISTENING = """
            <!doctype html>
            <title>Listening</title>
            <link rel="icon" href="data:,">
            <textarea></textarea>
            <script>
              const socket = new WebSocket('ws://' + location.host + '/all');
              socket.onopen = () => document.title = 'Heard';
              socket.onmessage = message => document.querySelector('textarea').value = message.data;
            </script>
            """;

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient http = HttpClient.newHttpClient();
    private final SynchronousQueue<String> answers = new SynchronousQueue<>();
    private final WebSocket socket;
    private final WebSocket telling;
    private final int port;

    /** Made anew by the server for each visitor. */
    @ServerEndpoint("/echo")
    public static final class Echo {
        @OnMessage
        public String answer(String message) {
            return message;
        }
    }

    /** Made anew by the server for each visitor. */
    @ServerEndpoint("/all")
    public static final class All {
        @OnMessage
        public void tell(String message, Session from) {
            for (var each : from.getOpenSessions()) {
                var _ = each.getAsyncRemote().sendText(message);
            }
        }
    }

    EchoServer() throws Exception {
        Path folder = Files.createTempDirectory("verona-bench-echo");
        Files.writeString(folder.resolve(PAGE), LISTENING);
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", folder.toString());
        context.addServletContainerInitializer(new WsSci(), Set.of(Echo.class, All.class));
        Tomcat.addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet");
        context.addServletMappingDecoded("/", "default");
        port = start();
        socket = connect(http, port, "/echo", new Listening());
        telling = connect(http, port, "/all", new WebSocket.Listener() {});
    }

    private static WebSocket connect(HttpClient http, int port, String path, WebSocket.Listener listener) {
        return http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + path), listener)
                .join();
    }

    private int start() throws Exception {
        var connector = tomcat.getConnector();
        tomcat.start();
        return connector.getLocalPort();
    }

    private final class Listening implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            from.request(1);
            try {
                answers.offer(text.toString(), 5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        }
    }

    /** There and back. */
    void say(String message) throws Exception {
        socket.sendText(message, true).join();
        if (answers.poll(5, TimeUnit.SECONDS) == null) {
            throw new IllegalStateException("No echo");
        }
    }

    /** The address of a page that shows whatever is told to all. */
    String page() {
        return "http://127.0.0.1:" + port + "/" + PAGE;
    }

    /** To everybody who listens. */
    void tell(String message) {
        telling.sendText(message, true).join();
    }

    @Override
    public void close() throws LifecycleException {
        socket.abort();
        telling.abort();
        http.close();
        tomcat.stop();
        tomcat.destroy();
    }
}
