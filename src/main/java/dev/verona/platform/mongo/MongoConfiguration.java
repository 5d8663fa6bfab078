package dev.verona.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to MongoDB once, for everyone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class MongoConfiguration {

    @Bean
    static StoreOpening storeOpening() {
        return new StoreOpening();
    }

    @Bean(destroyMethod = "close")
    MongoConnection mongoConnection(StoreOpening opening) {
        return opening.connection();
    }

    @Bean(destroyMethod = "")
    MongoClient mongoClient(MongoConnection connection) {
        return connection.client();
    }

    @Bean
    MongoDatabase mongoDatabase(MongoConnection connection) {
        return connection.database();
    }
}
