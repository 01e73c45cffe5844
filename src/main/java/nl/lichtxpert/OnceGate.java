package nl.lichtxpert;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.Function;
import nl.lichtxpert.claims.Sent;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.web.OnlyOnce;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds back what an employee sent a moment ago already ({@link OnlyOnce}), and lets it through again when nothing had come of it. */
final class OnceGate implements HandlerInterceptor {
    private static final String HELD = OnceGate.class.getName();
    private final Database database;
    private final Sent sent;
    private final Links key;

    /** @param key what was sent may be a telephone number or a postcode: without a key its hash would tell it to whoever tries them all */
    OnceGate(Database database, Sent sent, Links key) {
        this.database = database;
        this.sent = sent;
        this.key = key;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        OnlyOnce once = handler instanceof HandlerMethod method ? method.getMethodAnnotation(OnlyOnce.class) : null;
        if (once == null || !(request.getAttribute(Employee.class.getName()) instanceof Employee me)) return true;
        if (!once.unless().isEmpty() && filled(request, once.unless()) || !once.by().isEmpty() && !filled(request, once.by())) return true;
        String hash = Ids.hash(key.secret("sent|" + me.account() + "|" + request.getRequestURI() + "|" + words(request, once)));
        if (!write(me, tx -> sent.first(tx, hash))) {
            response.sendError(HttpStatus.CONFLICT.value());
            return false;
        }
        request.setAttribute(HELD, hash);
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        if (!(request.getAttribute(HELD) instanceof String hash) || response.getStatus() == HttpStatus.SEE_OTHER.value() && fault == null) return;
        write((Employee) request.getAttribute(Employee.class.getName()), tx -> {
            sent.nothingDone(tx, hash);
            return true;
        });
    }

    private boolean write(Employee me, Function<Tx, Boolean> work) {
        return database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, work);
    }

    private static boolean filled(HttpServletRequest request, String field) {
        String typed = request.getParameter(field);
        return typed != null && !typed.isBlank();
    }

    private static String words(HttpServletRequest request, OnlyOnce once) {
        if (!once.by().isEmpty()) return request.getParameter(once.by());
        var words = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, typed) -> words.put(name, Arrays.toString(typed)));
        words.remove("form");
        return words.toString();
    }
}
