package dev.verona.shell.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultPagesTest extends SignedInTest {

    @BeforeEach
    void signIn() {
        signIn(TestActors.INES);
    }

    @Test
    void an_address_without_a_page_is_said_to_have_none() {
        assertThat(navigate("nowhere", NoSuchPage.class)).isNotNull();
    }

    @Test
    void an_account_that_does_not_exist_is_said_not_to() {
        assertThat(navigate("accounts/nowhere", NoSuchThing.class)).isNotNull();
    }

    @Test
    void a_page_that_the_role_does_not_open_says_so() {
        signIn(TestActors.TOM);

        assertThat(navigate("people", DeniedPage.class)).isNotNull();
    }
}
