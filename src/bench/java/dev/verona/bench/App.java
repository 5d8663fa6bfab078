package dev.verona.bench;

import com.mongodb.client.MongoDatabase;
import dev.verona.Verona;
import dev.verona.directory.api.PersonCommand;
import dev.verona.platform.axon.ProcessorWatchdog;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Verona as a whole, in this process, on one store. */
final class App implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ConfigurableApplicationContext context;

    private App(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static App on(Site.Place place) {
        return on(place, changed -> {});
    }

    /** @param change what is different in the peer's application */
    static App on(Site.Place place, ApplicationContextInitializer<GenericApplicationContext> change) {
        return on(place, "test", change);
    }

    static App on(Site.Place place, String profile, ApplicationContextInitializer<GenericApplicationContext> change) {
        var arguments = new ArrayList<>(place.properties());
        arguments.addAll(List.of(
                "server.port=0",
                "vaadin.productionMode=true",
                "spring.profiles.active=" + profile,
                "spring.main.banner-mode=off",
                "logging.level.root=warn"));
        var context = new SpringApplicationBuilder(Verona.class)
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("noTests", new NoTests());
                    change.initialize((GenericApplicationContext) starting);
                })
                .run(arguments.stream().map(argument -> "--" + argument).toArray(String[]::new));
        Logs.warningsOnly();
        return new App(context);
    }

    /** Tests of the class path bring aggregates and projections of their own. */
    private static final class NoTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader candidate, MetadataReaderFactory factory) throws IOException {
            return candidate.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    void autowire(Object object) {
        context.getAutowireCapableBeanFactory().autowireBean(object);
    }

    ApplicationContext context() {
        return context;
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    MongoDatabase database() {
        return bean(MongoDatabase.class);
    }

    /** Makes the actor a person of the company: only such a person's session may send anything. */
    void hire(Actor person) {
        Acting.as(Actor.VERONA, () -> {
            bean(CommandGateway.class)
                    .sendAndWait(new PersonCommand.AddPerson(
                            person.person(),
                            person.name(),
                            person.person().value(),
                            "Account team",
                            person.function(),
                            person.roles(),
                            null));
        });
    }

    /** Waits until every read model has everything. */
    void awaitReadModels() throws InterruptedException {
        var admin = bean(ProjectionAdmin.class);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (admin.list().stream().anyMatch(state -> state.lag() > 0)) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("The read models are behind: " + admin.list());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** For measures of what comes before the read models. */
    void stopProcessors() {
        bean(ProcessorWatchdog.class).stop();
        bean(EventProcessingConfiguration.class).eventProcessors().values().forEach(processor -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                streaming.shutDown();
            }
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
