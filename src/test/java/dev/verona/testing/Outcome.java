package dev.verona.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.shared.Rejection;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.Matchers;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command.
 *
 * @param <A> the aggregate that decided
 * @param <E> its events
 */
public record Outcome<A, E>(ResultValidator<A> result) {

    @SafeVarargs
    @SuppressWarnings("varargs") // read as they come, and nothing is put among them
    public final void records(E... events) {
        result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    public void recordsNothing() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    public void isRejected(Class<? extends Rejection> rule) {
        isRejected(rule, null);
    }

    /** Nothing is recorded, and the person is told what to do: in whole sentences, at the right field. */
    public void isRejected(Class<? extends Rejection> rule, @Nullable String field) {
        result.expectNoEvents().expectException(rule).expectException(new Says(field));
    }

    public void isRejectedSaying(String words) {
        result.expectNoEvents();
        result.expectExceptionMessage(Matchers.containsString(words));
    }

    private static final class Says extends TypeSafeMatcher<Rejection> {

        private final @Nullable String field;

        Says(@Nullable String field) {
            this.field = field;
        }

        @Override
        protected boolean matchesSafely(Rejection rejection) {
            assertThat(rejection.getMessage()).endsWith(".").hasSizeGreaterThan(20);
            return field == null || field.equals(rejection.field());
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("a rejection that says what to do, at the field " + field);
        }
    }
}
