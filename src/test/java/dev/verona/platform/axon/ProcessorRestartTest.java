package dev.verona.platform.axon;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;

class ProcessorRestartTest {

    private final StreamingEventProcessor processor = mock(StreamingEventProcessor.class);
    private final Runnable meanwhile = mock(Runnable.class);

    @Test
    void one_that_loses_its_own_stopping_is_started_all_the_same_and_lets_go_of_what_it_held() {
        var never = new CompletableFuture<Void>();
        when(processor.shutdownAsync()).thenReturn(never);
        when(processor.processingStatus()).thenReturn(Map.of(0, mock(EventTrackerStatus.class)));

        Processors.restart(processor, Duration.ofMillis(20), meanwhile);

        Assertions.assertThat(never).as("Axon does not let it start before").isCompleted();
        var order = inOrder(processor, meanwhile);
        order.verify(meanwhile).run();
        order.verify(processor).start();
        order.verify(processor).releaseSegment(0, 1, TimeUnit.SECONDS);
    }

    @Test
    void one_that_stops_keeps_what_it_claims() {
        when(processor.shutdownAsync()).thenReturn(CompletableFuture.completedFuture(null));
        when(processor.processingStatus()).thenReturn(Map.of(0, mock(EventTrackerStatus.class)));

        Processors.restart(processor, Duration.ofMillis(20), meanwhile);

        verify(processor).start();
        verify(processor, never()).releaseSegment(anyInt(), anyLong(), any());
    }

    @Test
    void it_is_started_again_whatever_happened_meanwhile() {
        when(processor.shutdownAsync()).thenReturn(CompletableFuture.completedFuture(null));
        when(processor.processingStatus()).thenReturn(Map.of());

        Assertions.assertThatThrownBy(() -> Processors.restart(processor, Duration.ofMillis(20), () -> {
                    throw new IllegalStateException("Cannot reset");
                }))
                .hasMessage("Cannot reset");

        verify(processor).start();
    }
}
