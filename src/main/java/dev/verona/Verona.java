package dev.verona;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Verona: one process, its web pages, its buses and its event store. */
@SpringBootApplication
@Push
public class Verona implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Verona.class, args);
    }
}
