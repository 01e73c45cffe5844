package nl.lichtxpert;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.Faults;
import nl.lichtxpert.web.Tongue;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The gate before the employees' pages: Spring Security over our own sessions. The servlet container keeps none, so there is no JSESSIONID. Requests that
 * change something were already held against Sec-Fetch-Site and Origin by the request guard, which is why no token stands in the forms.
 */
final class StaffGate implements SecurityContextRepository {
    private static final String SIGN_IN = "/medewerker/inloggen";
    private static final String ENDED = SIGN_IN + "/verlopen";
    /** Pages where passwords and codes are typed, and the way out. */
    private static final List<String> NOTHING_KEPT = List.of("/medewerker/inloggegevens", "/medewerker/uitloggen", "/medewerker/begin");
    private final Staff staff;
    private final boolean secure;

    private StaffGate(Staff staff, boolean secure) {
        this.staff = staff;
        this.secure = secure;
    }

    static SecurityFilterChain chain(HttpSecurity http, Staff staff, Settings settings) throws Exception {
        return http.securityMatcher("/medewerker", "/medewerker/**")
                .securityContext(context -> context.securityContextRepository(new StaffGate(staff, settings.secure())))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable).csrf(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN, SIGN_IN + "/**", "/medewerker/begin/*").permitAll()
                        .anyRequest().authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint((request, response, _) -> ask(request, response, settings))
                        .accessDeniedHandler((_, response, _) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                .build();
    }

    /** To the page where one signs in; with what somebody typed whose session ended meanwhile to a page that keeps it in sight. */
    private static void ask(HttpServletRequest request, HttpServletResponse response, Settings settings) throws IOException, ServletException {
        boolean typed = request.getMethod().equals("POST") && !request.getParameterMap().isEmpty();
        boolean elsewhere = NOTHING_KEPT.stream().noneMatch(request.getRequestURI()::startsWith);
        if (typed && elsewhere && Cookies.STAFF.of(request, settings.secure()).isPresent()) request.getRequestDispatcher(ENDED).forward(request, response);
        else seeOther(response);
    }

    private static void seeOther(HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", SIGN_IN);
        response.setHeader("Cache-Control", "no-store");
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Sessions are made and ended by the staff room alone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Cookies.STAFF.of(request, secure).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        Optional<Employee> me = Cookies.STAFF.of(request, secure).flatMap(staff::session);
        me.ifPresent(employee -> {
            request.setAttribute(Employee.class.getName(), employee);
            request.setAttribute(Faults.PAGE, Faults.DESK);
            request.setAttribute(Tongue.CHOSEN, employee.language());
        });
        return me.<SecurityContext>map(StaffGate::context).orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static SecurityContext context(Employee employee) {
        var authority = new SimpleGrantedAuthority("ROLE_" + employee.role());
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(employee, null, List.of(authority)));
    }

    /** Asks the table once per request, and only when somebody wants to know. */
    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private SecurityContext context;

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) context = context(request);
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
