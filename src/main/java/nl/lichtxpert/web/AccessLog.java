package nl.lichtxpert.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** One line per request: method, route pattern, status, milliseconds. No query, no address, no user agent, no cookie (clauses D4, D6). */
public final class AccessLog implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final String BEGAN = AccessLog.class.getName();
    private final MeterRegistry figures;
    private final Counter hits;

    public AccessLog(MeterRegistry figures) {
        this.figures = figures;
        this.hits = figures.counter("shop.pages.cached");
    }

    void cached(HttpServletRequest request, HttpServletResponse response) {
        hits.increment();
        LOG.debug("{} cached {}", request.getMethod(), response.getStatus());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGAN, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        long nanos = System.nanoTime() - (Long) request.getAttribute(BEGAN);
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String route = pattern == null ? "none" : pattern.toString();
        Timer.builder("shop.requests").tag("route", route).tag("status", String.valueOf(response.getStatus())).register(figures)
                .record(nanos, TimeUnit.NANOSECONDS);
        if (LOG.isInfoEnabled()) LOG.info("{} {} {} {} ms", request.getMethod(), route, response.getStatus(), nanos / 1_000_000);
    }
}
