package dev.verona.directory.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who gets through to what on the web: nobody to anything, but for what is listed here and what a view's annotation allows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScrapeProperties.class)
class SecurityConfiguration {

    /** Vaadin evaluates scripts that the server sends; all the rest comes from here. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    private static final String PERMISSIONS =
            String.join(", ", "camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()");

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Health is everybody's; the figures are for administrators, and for a scraper that has the credential. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(
            HttpSecurity http,
            Standing standing,
            SignedInSessions sessions,
            SecurityContextRepository contexts,
            SecurityContextHolderStrategy holder,
            ScrapeProperties scrape) {
        http.securityMatcher("/actuator/**");
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.requestCache(RequestCacheConfigurer::disable);
        http.headers(SecurityConfiguration::headers);
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers("/actuator/health", "/actuator/health/**").permitAll();
            requests.requestMatchers("/actuator/prometheus").hasAnyRole("ADMIN", ScrapeCredential.ROLE);
            requests.anyRequest().hasRole("ADMIN");
        });
        http.exceptionHandling(faults -> faults.authenticationEntryPoint((request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Verona\"");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }));
        http.addFilterBefore(new StandingFilter(standing, sessions, contexts, holder), AuthorizationFilter.class);
        http.addFilterBefore(new ScrapeCredential(scrape, holder), StandingFilter.class);
        return http.build();
    }

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            Standing standing,
            SignedInSessions sessions,
            SecurityContextRepository contexts,
            SecurityContextHolderStrategy holder,
            Environment environment) {
        var path = PathPatternRequestMatcher.withDefaults();
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.headers(SecurityConfiguration::headers);
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers("/verona/**", "/favicon.svg").permitAll();
            if (environment.acceptsProfiles(Profiles.of("demo"))) {
                requests.requestMatchers(path.matcher(DemoSignIn.PATH)).permitAll();
            }
        });
        http.exceptionHandling(faults -> faults.authenticationEntryPoint(new SignInFirst())
                .accessDeniedHandler(new RequestMatcherDelegatingAccessDeniedHandler(
                        // A sign-in page that stood open too long has lost its token with its session.
                        new LinkedHashMap<>(Map.of(
                                path.matcher("/login/**"),
                                (request, response, _) ->
                                        response.sendRedirect(request.getContextPath() + "/login?expired"))),
                        new AccessDeniedHandlerImpl())));
        http.formLogin(form -> form.failureHandler(new SignInFailures()));
        http.logout(logout -> logout.deleteCookies("JSESSIONID"));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login?out")
                        .anyRequest(rest -> rest.access(SecurityConfiguration::maybeLost)));
        http.addFilterBefore(new StandingFilter(standing, sessions, contexts, holder), AuthorizationFilter.class);
        return http.build();
    }

    /** What no rule names is open to nobody, but that whoever is signed in and asks for a page is told that there is none. */
    private static AuthorizationDecision maybeLost(
            Supplier<? extends Authentication> person, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var accepted = request.getHeader("Accept");
        return new AuthorizationDecision("GET".equals(request.getMethod())
                && accepted != null
                && accepted.contains("text/html")
                && person.get() != null
                && person.get().getPrincipal() instanceof VeronaUser);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            // Tomcat commits the response of a forward, which is what every Vaadin page is, before a late writer has
            // its turn.
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }

    /** Asks to sign in; says so when there was a session that is over. */
    private static final class SignInFirst extends LoginUrlAuthenticationEntryPoint {

        SignInFirst() {
            super("/login");
        }

        @Override
        protected String determineUrlToUseForThisRequest(
                HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response,
                AuthenticationException exception) {
            var expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
            return expired ? getLoginFormUrl() + "?expired" : getLoginFormUrl();
        }
    }
}
