package nl.lichtxpert;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.storefront.Assets;
import nl.lichtxpert.web.AccessLog;
import nl.lichtxpert.web.Footfall;
import nl.lichtxpert.web.PageCache;
import nl.lichtxpert.web.RequestGuard;
import nl.lichtxpert.web.Slots;
import nl.lichtxpert.web.VisitResolver;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What Spring has to know: the filters in their order, and who may sign in where; the controllers are named in {@code controllers.txt}, because a look through
 * every class of the house cost a sixth of the start. The parts of Spring Boot are named one by one: what is not
 * asked for costs no time at the start and none per request.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({ConfigurationPropertiesAutoConfiguration.class, SslAutoConfiguration.class, JettyServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, MultipartAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class, SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
class Web {
    /** Every controller of the house by name; a test finds one that is missing. */
    static Set<String> controllers() {
        try (InputStream list = Web.class.getResourceAsStream("controllers.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    PlainDoor plainDoor(Settings settings, SslBundles bundles) {
        return new PlainDoor(settings, bundles);
    }

    @Bean
    RequestGuard requestGuard(Settings settings) {
        return new RequestGuard(settings);
    }

    @Bean
    AccessLog accessLog(io.micrometer.core.instrument.MeterRegistry figures) {
        return new AccessLog(figures);
    }

    @Bean
    PageCache pageCache(RequestGuard guard, AccessLog log, Slots slots, Footfall footfall, Settings settings) {
        return new PageCache(guard, log, slots, footfall, settings.secure(), Assets.path("ahead.json"));
    }

    @Bean
    FilterRegistrationBean<RemainsDoor> remainsFirst(nl.lichtxpert.choices.Remains remains, Slots slots, Settings settings) {
        var registration = new FilterRegistrationBean<>(new RemainsDoor(remains, slots, settings));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PageCache> pageCacheThen(PageCache cache) {
        var registration = new FilterRegistrationBean<>(cache);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuardThen(RequestGuard guard) {
        var registration = new FilterRegistrationBean<>(guard);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    /** Only before the set-up is finished: afterwards there is no such door. */
    @Bean
    FilterRegistrationBean<ClosedDoor> closedUntilSetUp(Settings settings, nl.lichtxpert.web.Html html) {
        var registration = new FilterRegistrationBean<>(new ClosedDoor(html));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        registration.setEnabled(!settings.own().open());
        return registration;
    }

    /** Only the employees' pages are behind a sign-in; everything else never meets Spring Security. */
    @Bean
    SecurityFilterChain employees(HttpSecurity http, nl.lichtxpert.staff.Staff staff, Settings settings) throws Exception {
        return StaffGate.chain(http, staff, settings);
    }

    @Bean
    WebMvcRegistrations quickly() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new QuickMapping();
            }
        };
    }

    @Bean
    AccountGate accountGate(nl.lichtxpert.accounts.Accounts accounts, nl.lichtxpert.choices.Meetings meetings, Slots slots, Settings settings) {
        return new AccountGate(accounts, meetings, slots, settings);
    }

    @Bean
    WebMvcConfigurer pages(Settings settings, AccessLog log, AccountGate customers, nl.lichtxpert.catalog.Redirects redirects,
            nl.lichtxpert.platform.Database database, nl.lichtxpert.claims.Sent sent, nl.lichtxpert.privacy.vault.Links links) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitResolver(settings.secure()));
                resolvers.add(customers);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(log);
                interceptors.addInterceptor(new MovedGate(redirects));
                interceptors.addInterceptor(new RoleGate());
                interceptors.addInterceptor(new OnceGate(database, sent, links));
                interceptors.addInterceptor(customers);
            }
        };
    }
}
