package nl.lichtxpert;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.web.For;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets an employee through to what is for her role, once she has accepted the confidentiality statement in force. What declares no role is closed. */
final class RoleGate implements HandlerInterceptor {
    static final String CONFIDENTIALITY = "/medewerker/geheimhouding";
    /** What she may do before she accepted. */
    private static final Set<String> BEFORE = Set.of(CONFIDENTIALITY, "/medewerker/uitloggen", "/medewerker/taal");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (!(handler instanceof HandlerMethod method) || who(method) != For.Who.STAFF) return true;
        Optional<Employee> me = employee();
        boolean allowed = me.isPresent() && roles(method).filter(roles -> Arrays.asList(roles.value()).contains(me.get().role())).isPresent();
        if (!allowed) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        String path = request.getRequestURI();
        if (me.get().standing() == Employee.Standing.CLEARED || BEFORE.contains(path)) return true;
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", CONFIDENTIALITY);
        response.setHeader("Cache-Control", "no-store");
        return false;
    }

    private static Optional<Employee> employee() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Employee employee ? Optional.of(employee) : Optional.empty();
    }

    private static For.Who who(HandlerMethod method) {
        For own = method.getMethodAnnotation(For.class);
        For all = own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), For.class) : own;
        return all == null ? For.Who.EVERYBODY : all.value();
    }

    private static Optional<ByRole> roles(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(ByRole.class))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ByRole.class)));
    }
}
