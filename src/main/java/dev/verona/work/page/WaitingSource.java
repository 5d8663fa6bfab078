package dev.verona.work.page;

import java.util.List;

/** What waits for people in another module. Implemented as a Spring bean. */
public interface WaitingSource {

    /** What waits for the person who looks, the most urgent first. */
    List<WaitingLine> waiting();

    /** The events after which it may be something else. */
    Class<?> events();

    /** The read model that it is read from. */
    String readModel();
}
