package dev.verona.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import org.junit.jupiter.api.Test;

class PeopleViewTest extends SignedInTest {

    @SuppressWarnings("unchecked")
    private Grid<PersonView> grid() {
        return find(Grid.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void search(String text) {
        test(field("Search")).setValue(text);
    }

    @Test
    void an_administrator_finds_people_by_name() {
        signIn(TestActors.TOM);
        signIn(TestActors.ADMIN);
        navigate("people", PeopleView.class);
        search("adey");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).name()).isEqualTo("Tom Adeyemi");
    }

    @Test
    void an_address_may_say_whom_to_look_for() {
        signIn(TestActors.TOM);
        signIn(TestActors.ADMIN);
        UI.getCurrent().navigate("people", QueryParameters.of("q", "Tom Adeyemi"));
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void an_added_person_appears_and_the_password_is_shown_once() {
        signIn(TestActors.ADMIN);
        navigate("people", PeopleView.class);
        var name = "p" + Ids.random();
        test(find(Button.class).withText("Add person").single()).click();
        test(field("Name")).setValue("Piet Lindqvist");
        test(field("Job title")).setValue("VP Sales");
        test(field("Signs in as")).setValue(name);
        test(find(Button.class, find(AddPersonDialog.class).single())
                        .withText("Add person")
                        .single())
                .click();
        assertThat(find(OneTimePasswordDialog.class).single().isOpened()).isTrue();
        test(find(Button.class).withText("I have noted it").single()).click();
        search(name);
        assertThat(test(grid()).getRow(0).mustChangePassword()).isTrue();
    }

    @Test
    void a_taken_name_is_told_beside_its_field_and_nothing_typed_is_lost() {
        signIn(TestActors.ADMIN);
        navigate("people", PeopleView.class);
        test(find(Button.class).withText("Add person").single()).click();
        test(field("Name")).setValue("Ada Second");
        test(field("Job title")).setValue("Seller");
        test(field("Signs in as")).setValue("Ada.Novak");
        test(find(Button.class, find(AddPersonDialog.class).single())
                        .withText("Add person")
                        .single())
                .click();
        assertThat(field("Signs in as").isInvalid()).isTrue();
        assertThat(field("Signs in as").getErrorMessage()).contains("Choose another name");
        assertThat(field("Name").getValue()).isEqualTo("Ada Second");
    }

    @Test
    void a_seller_does_not_see_the_list_of_people() {
        signIn(TestActors.TOM);
        UI.getCurrent().navigate("people");
        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
    }

    @Test
    void everybody_sees_their_own_profile() {
        signIn(TestActors.ROSA);
        navigate("profile", ProfileView.class);
        assertThat(find(ChangePasswordForm.class).exists()).isTrue();
    }
}
