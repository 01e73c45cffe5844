package nl.lichtxpert;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.storefront.OfTheTree;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the page of an address. Spring tries every pattern there is one by one; here only those are tried that begin with the same word, or with a gap. Where
 * none of them or several fit, and for an address with escapes or parameters in its path, which may be written in many ways, Spring decides.
 */
final class QuickMapping extends RequestMappingHandlerMapping {
    private static final String GAP = "";
    private volatile Map<String, List<Page>> pages = Map.of();

    private record Page(RequestMappingInfo info, HandlerMethod handler) {}

    /** Pages of categories are where the tree has them now. */
    @Override
    protected RequestCondition<?> getCustomMethodCondition(Method method) {
        return method.isAnnotationPresent(OfTheTree.class) ? new InTheTree() : null;
    }

    private record InTheTree() implements RequestCondition<InTheTree> {
        @Override
        public InTheTree combine(InTheTree other) {
            return this;
        }

        @Override
        public InTheTree getMatchingCondition(HttpServletRequest request) {
            String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
            return CategoryTree.at(path, Language.ofPath(path)).isPresent() ? this : null;
        }

        @Override
        public int compareTo(InTheTree other, HttpServletRequest request) {
            return 0;
        }
    }

    @Override
    protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        boolean plain = path.indexOf('%') < 0 && path.indexOf(';') < 0;
        Page found = plain ? only(path, request) : null;
        if (found == null) return super.lookupHandlerMethod(path, request);
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.handler());
        handleMatch(found.info(), path, request);
        return found.handler();
    }

    private Page only(String path, HttpServletRequest request) {
        Page found = null;
        String word = first(path);
        for (String beginning : word.equals(GAP) ? List.of(GAP) : List.of(word, GAP)) {
            for (Page page : pages().getOrDefault(beginning, List.of())) {
                RequestMappingInfo match = getMatchingMapping(page.info(), request);
                if (match != null && found != null) return null;
                if (match != null) found = new Page(match, page.handler());
            }
        }
        return found;
    }

    private Map<String, List<Page>> pages() {
        if (pages.isEmpty()) {
            var all = new HashMap<String, List<Page>>();
            getHandlerMethods().forEach((info, handler) -> info.getPatternValues().stream().map(QuickMapping::first).distinct()
                    .forEach(beginning -> all.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(new Page(info, handler))));
            pages = all;
        }
        return pages;
    }

    /** The first word of an address or pattern, {@code artikel} of {@code /artikel/{slug}}; the empty text when it begins with a gap or with nothing. */
    private static String first(String path) {
        int end = path.indexOf('/', 1);
        String word = path.isEmpty() ? GAP : path.substring(1, end < 0 ? path.length() : end);
        return word.indexOf('{') >= 0 || word.indexOf('*') >= 0 || word.indexOf('?') >= 0 ? GAP : word;
    }
}
