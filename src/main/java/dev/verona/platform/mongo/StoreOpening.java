package dev.verona.platform.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Opens the store before anything else is made: without it there is no point in starting a web server, which would wrap the reason in words of its own. */
final class StoreOpening implements BeanFactoryPostProcessor, EnvironmentAware {

    private @Nullable Environment environment;
    private @Nullable MongoConnection connection;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (environment == null) {
            throw new IllegalStateException("No environment to read the store's place from");
        }
        connection = MongoConnection.open(Binder.get(environment).bindOrCreate("verona", StoreProperties.class));
    }

    MongoConnection connection() {
        if (connection == null) {
            throw new IllegalStateException("The store is not open yet");
        }
        return connection;
    }
}
