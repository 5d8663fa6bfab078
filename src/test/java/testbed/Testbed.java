package testbed;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.aura.Aura;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.SignedIn;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.shell.Theme;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mockito.Mockito;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The shell alone, with two people who are signed in by a cookie: {@code who=rosa}, and Tom otherwise. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        })
@ComponentScan({"testbed", "dev.verona.shell", "dev.verona.platform.web"})
@EnableVaadin({"testbed", "dev.verona.shell"})
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://verona/css/tokens.css")
@StyleSheet("context://verona/css/base.css")
@StyleSheet("context://verona/css/components.css")
public class Testbed implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    static final Actor TOM = new Actor(new PersonId("tom"), "Tom Adeyemi", Function.SALES, Set.of(Role.SALES));
    static final Actor ROSA = new Actor(new PersonId("rosa"), "Rosa Klein", Function.MARKETING, Set.of(Role.MARKETING));

    private record Session(Actor actor) implements SignedIn {}

    @Override
    public void configurePage(AppShellSettings settings) {
        Theme.configure(settings);
    }

    @Bean
    CommandGateway commandGateway() {
        return Mockito.mock(CommandGateway.class);
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(
                        (request, response, chain) -> {
                            var cookies = ((jakarta.servlet.http.HttpServletRequest) request).getHeader("Cookie");
                            var who = cookies != null && cookies.contains("who=rosa") ? ROSA : TOM;
                            var token = new TestingAuthenticationToken(new Session(who), "", "ROLE_X");
                            SecurityContextHolder.getContext().setAuthentication(token);
                            chain.doFilter(request, response);
                        },
                        AuthorizationFilter.class)
                .build();
    }
}
