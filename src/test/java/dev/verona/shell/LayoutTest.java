package dev.verona.shell;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Role;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each role finds in the menu, and what it is refused whichever way it comes. */
class LayoutTest extends SignedInTest {

    static Stream<Arguments> menus() {
        return Stream.of(
                Arguments.of(TestActors.TOM, List.of("Accounts", "Plans"), List.of("People", "Operations")),
                Arguments.of(TestActors.ROSA, List.of("Accounts", "Plans"), List.of("People", "Operations")),
                Arguments.of(TestActors.LEO, List.of("Accounts", "Plans"), List.of("People", "Operations")),
                Arguments.of(TestActors.INES, List.of("Accounts", "Plans"), List.of("People", "Operations")),
                Arguments.of(TestActors.ADMIN, List.of("Accounts", "People", "Operations"), List.of("Plans")));
    }

    static Stream<Actor> everyRole() {
        return TestActors.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("menus")
    void a_role_s_menu_offers_its_work_and_nobody_else_s(Actor person, List<String> offered, List<String> hidden) {
        signIn(person);
        navigate("profile", Component.class);
        assertThat(menu().values()).containsAll(offered).doesNotContainAnyElementsOf(hidden);
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void the_menu_offers_exactly_what_the_role_may_open(Actor person) {
        signIn(person);
        navigate("profile", Component.class);
        var open = withMenuEntry().stream()
                .filter(route -> admits(route, person))
                .map(RouteData::getTemplate)
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(menu().keySet()).containsExactlyInAnyOrderElementsOf(open);
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void an_address_opens_or_is_refused_by_role_whatever_the_menu_shows(Actor person) {
        signIn(person);
        var routes = withoutParameters();
        assertThat(routes).hasSizeGreaterThan(4);
        for (var route : routes) {
            UI.getCurrent().navigate(route.getTemplate());
            var shown = getCurrentView().getClass();
            if (admits(route, person)) {
                assertThat(shown.getSimpleName())
                        .as("%s, for %s", route.getTemplate(), person.name())
                        .isNotEqualTo("DeniedPage");
            } else {
                assertThat(shown.getSimpleName())
                        .as("%s, for %s", route.getTemplate(), person.name())
                        .isEqualTo("DeniedPage");
            }
        }
    }

    @Test
    void home_is_the_first_thing_that_the_role_may_open() {
        for (var person : TestActors.ALL) {
            signIn(person);
            UI.getCurrent().navigate("");
            assertThat(getCurrentView().getClass().getSimpleName()).isNotIn("DeniedPage", "NoSuchPage");
        }
    }

    /** Paths and titles, in the order of the menu. */
    private Map<String, String> menu() {
        var nav = find(SideNav.class).single();
        return find(SideNavItem.class, nav).all().stream()
                .collect(toMap(item -> item.getPath().replaceFirst("^/", ""), SideNavItem::getLabel));
    }

    private static List<RouteData> withMenuEntry() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Menu.class))
                .toList();
    }

    /** Screens of the product; tests bring some of their own. */
    private static List<RouteData> withoutParameters() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("dev.verona."))
                .filter(route -> route.getRouteParameters().isEmpty())
                .filter(route -> !route.getTemplate().equals("login"))
                .toList();
    }

    private static boolean admits(RouteData route, Actor person) {
        var allowed = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return allowed == null
                || Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(person::has);
    }
}
