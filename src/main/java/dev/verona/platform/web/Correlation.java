package dev.verona.platform.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that ties together what one request caused: its log lines, its messages, and the reference that a person can quote. */
public final class Correlation {

    /** The key under which the id is in the log's context and in the metadata of messages. */
    public static final String KEY = "correlationId";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Correlation() {}

    /** The id of what this thread is doing; a new one when nothing has named it. */
    public static String current() {
        var id = MDC.get(KEY);
        return id == null ? fresh() : id;
    }

    /** Twelve hexadecimal digits: short enough to read out on the telephone. */
    public static String fresh() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** The caller's own id when it is safe to log, else a new one. */
    static String accept(@Nullable String offered) {
        return offered != null && SHAPE.matcher(offered).matches() ? offered : fresh();
    }
}
