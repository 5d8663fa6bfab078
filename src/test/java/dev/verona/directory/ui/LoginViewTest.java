package dev.verona.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.testing.VeronaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@VeronaTest
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void a_form_asks_for_name_and_password_and_no_demo_people_are_offered() {
        navigate("login", LoginView.class);
        assertThat(find(PasswordField.class).exists()).isTrue();
        assertThat(find(DemoPeople.class).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wrong    | not right
                    wait=8   | in 8 seconds
                    wait=900 | in 15 minutes
                    wait=x   | in a while
                    disabled | disabled
                    reset    | was reset
                    expired  | session is over
                    out      | signed out
                    """)
    void the_page_says_why_one_is_there(String query, String words) {
        UI.getCurrent().navigate("login", QueryParameters.fromString(query));
        var notice = find(SignInNotice.class).single();
        assertThat(find(Span.class, notice).single().getText()).contains(words);
    }
}
