package dev.verona.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.verona.shell.frame.FrameNotice;
import dev.verona.shell.frame.FrameTool;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every page but the login: brand, menu and person at the side (behind a button on a phone), the page beside them. The menu
 * is what the route registry knows and this person may open, so that the shell imports no feature.
 */
@Layout
@PermitAll
@JavaScript("context://verona/js/verona.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main page = new Main();
    private final Span title = new Span();
    private @Nullable HasElement shown;

    MainLayout(ObjectProvider<AuthenticationContext> authentication, List<FrameTool> tools, List<FrameNotice> notices) {
        page.setId("page");
        page.addClassName("vr-main");
        page.getElement().setAttribute("tabindex", "-1");
        Viewer.find()
                .ifPresent(person ->
                        notices.forEach(notice -> notice.create(person).ifPresent(page::add)));
        setContent(page);
        setPrimarySection(Section.DRAWER);
        addToNavbar(navbar(tools));
        addToDrawer(drawer(authentication, tools));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        removeRouterLayoutContent(content);
        page.getElement().appendChild(content.getElement());
        shown = content;
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        if (shown != null) {
            page.getElement().removeChild(shown.getElement());
            shown = null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var view = event.getActiveChain().getFirst();
        title.setText(
                view instanceof Component component
                        ? MenuConfiguration.getPageHeader(component).orElse("")
                        : "");
    }

    private Component navbar(List<FrameTool> tools) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        title.addClassName("vr-navbar-title");
        var bar = new Header(toggle, title);
        tools.forEach(tool -> bar.add(tool.create(FrameTool.Place.BAR)));
        bar.addClassNames("vr-navbar", "vr-no-print");
        return bar;
    }

    private Component drawer(ObjectProvider<AuthenticationContext> authentication, List<FrameTool> tools) {
        var skip = new Anchor("#page", "Skip to the page");
        skip.addClassName("vr-skip");
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById('page').focus(); })");
        var drawer = new Aside(skip, brand());
        tools.forEach(tool -> drawer.add(tool.create(FrameTool.Place.SIDE)));
        drawer.add(menu());
        drawer.getElement().setAttribute("aria-label", "Menu and person");
        drawer.addClassName("vr-drawer");
        Viewer.find()
                .ifPresent(person -> drawer.add(new UserMenu(person, () -> {
                    var session = authentication.getIfAvailable();
                    if (session != null) {
                        session.logout();
                    }
                })));
        return drawer;
    }

    private static Component brand() {
        var mark = new Image("verona/img/verona.svg", "");
        var link = new Anchor("", mark, new Span("Verona"));
        link.addClassName("vr-brand");
        return link;
    }

    private static SideNav menu() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Verona");
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        var name = entry.icon();
        var item = new SideNavItem(
                entry.title(), "/" + entry.path(), name == null ? VaadinIcon.CIRCLE_THIN.create() : new Icon(name));
        item.setMatchNested(true);
        return item;
    }
}
