package dev.verona.bench;

import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Logging outside an application would tell of every message on the wire, and be measured with it. */
final class Logs {

    private Logs() {}

    static void warningsOnly() {
        LoggerFactory.getILoggerFactory();
        var logging = LoggingSystem.get(Logs.class.getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        logging.setLogLevel("de.bwaldvogel.mongo", LogLevel.ERROR);
    }
}
