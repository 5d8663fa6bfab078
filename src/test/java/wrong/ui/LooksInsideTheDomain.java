package wrong.ui;

import wrong.domain.KnowsSpring;

public class LooksInsideTheDomain {
    KnowsSpring look() {
        return new KnowsSpring();
    }
}
