package nl.lichtxpert;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the page of an address. Spring tries every pattern there is one by one; here a pattern is only tried when the address begins with the letters before
 * its first gap. An address with escapes or parameters in its path, which may be written in many ways, is tried against all.
 */
final class QuickMapping extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
        boolean plain = path.indexOf('%') < 0 && path.indexOf(';') < 0;
        return plain && !begins(path, info) ? null : super.getMatchingMapping(info, request);
    }

    private boolean begins(String path, RequestMappingInfo info) {
        for (String beginning : beginnings.computeIfAbsent(info, QuickMapping::literal)) if (path.startsWith(beginning)) return true;
        return false;
    }

    private static List<String> literal(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(pattern -> pattern.split("[{*?]", 2)[0]).toList();
    }
}
