/**
 * A plan, a playbook and the minutes of a review, out of the house: as slides, as a text document, as PDF and as tables, of today or of any moment. Teams take it to a customer, to a meeting or to a colleague who
 * has no place in Verona. It asks the questions of their own modules, as the person who takes it along, so nobody takes out what they may not read; and it must not change anything.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "shell :: ui",
            "account :: api",
            "plan :: api",
            "plan :: workspace",
            "playbook :: api",
            "playbook :: page",
            "review :: api",
            "review :: page"
        })
package dev.verona.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
