package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.lichtxpert.platform.Settings;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The page of ours a form was pressed on, with its filters; browsers tell it to nobody but ourselves (Referrer-Policy). */
public final class Referred {
    private Referred() {}

    /** Path with query, always of this shop and one that opens: of a page that itself came of a press, the nearest above it. */
    public static Optional<String> path(HttpServletRequest request, Settings settings) {
        String referer = request.getHeader("Referer");
        String own = settings.absolute("/");
        if (referer == null || !referer.startsWith(own) || referer.startsWith(own + "/")) return Optional.empty();
        String path = referer.substring(own.length() - 1);
        while (onlyPressed(path.replaceFirst("\\?.*", ""), request)) path = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        return Optional.of(path);
    }

    /** Whether forms lead there and addresses do not. */
    private static boolean onlyPressed(String path, HttpServletRequest request) {
        WebApplicationContext web = RequestContextUtils.findWebApplicationContext(request);
        if (web == null || path.equals("/")) return false;
        PathContainer parsed = PathContainer.parsePath(path);
        var found = web.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(known -> known.getPathPatternsCondition() != null
                        && known.getPathPatternsCondition().getPatterns().stream().anyMatch(pattern -> pattern.matches(parsed))).toList();
        return !found.isEmpty() && found.stream().noneMatch(Referred::opens);
    }

    private static boolean opens(RequestMappingInfo known) {
        var methods = known.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
