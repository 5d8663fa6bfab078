package dev.verona.directory.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever could not sign in back to the form, which says why. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var why = switch (exception) {
            case MustWait wait -> "wait=" + wait.seconds();
            case DisabledException _ -> "disabled";
            default -> "wrong";
        };
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
