package dev.verona.directory.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.Role;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs in as one of the demo company's people by one click, without a password. It exists in the demo profile only: elsewhere there is no such
 * address.
 */
@Controller
@Profile("demo")
public class DemoSignIn {

    /** Where the click goes, with the person's id as {@code person}. */
    public static final String PATH = "/login/demo";

    private final People people;
    private final SecurityContextRepository contexts;
    private final VaadinSavedRequestAwareAuthenticationSuccessHandler goOn =
            new VaadinSavedRequestAwareAuthenticationSuccessHandler();

    DemoSignIn(People people, SecurityContextRepository contexts, VaadinDefaultRequestCache requested) {
        this.people = people;
        this.contexts = contexts;
        goOn.setRequestCache(requested);
    }

    /** Whom one can sign in as: the two functions' people first, those who speak for both after them. */
    public List<PersonView> people() {
        return people.active().stream()
                .sorted(Comparator.comparing(
                                (PersonView person) -> person.roles().equals(Set.of(Role.ADMIN)))
                        .thenComparing(PersonView::function)
                        .thenComparing(PersonView::name))
                .toList();
    }

    @PostMapping(PATH)
    void signIn(@RequestParam("person") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var person = people.active().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst();
        if (person.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?disabled");
            return;
        }
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(VeronaUser.authenticated(person.get()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        goOn.onAuthenticationSuccess(request, response, context.getAuthentication());
    }
}
