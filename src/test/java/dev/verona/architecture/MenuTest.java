package dev.verona.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An icon that is not in the set is no error to the browser: its place stays empty. */
class MenuTest {

    private static final List<String> ICONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.verona").stream()
                    .flatMap(screen -> screen.tryGetAnnotationOfType(Menu.class).stream())
                    .map(Menu::icon)
                    .toList();

    @Test
    void every_entry_of_the_menu_has_an_icon_of_the_set() {
        assertThat(ICONS)
                .isNotEmpty()
                .isSubsetOf(Stream.of(VaadinIcon.values())
                        .map(icon ->
                                "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void no_two_entries_have_the_same_icon() {
        assertThat(ICONS).doesNotHaveDuplicates();
    }
}
