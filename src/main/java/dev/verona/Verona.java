package dev.verona;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import dev.verona.platform.eventstore.StoreTool;
import dev.verona.shell.Theme;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Verona: one process, its web pages, its buses and its event store. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://verona/css/tokens.css")
@StyleSheet("context://verona/css/base.css")
@StyleSheet("context://verona/css/components.css")
public class Verona implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    public static void main(String[] args) {
        if (StoreTool.concerns(args)) {
            System.exit(StoreTool.run(args));
        }
        try {
            SpringApplication.run(Verona.class, args);
        } catch (RuntimeException reported) {
            // One of Axon's threads is no daemon, and would keep a process without an application.
            System.exit(1);
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        Theme.configure(settings);
    }
}
