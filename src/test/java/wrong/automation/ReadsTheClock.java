package wrong.automation;

import java.time.Instant;

public class ReadsTheClock {
    Instant when() {
        return Instant.now();
    }
}
