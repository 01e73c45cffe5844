package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a {@link Visit} to every page method that asks for one. */
public final class VisitResolver implements HandlerMethodArgumentResolver {
    private final boolean secure;

    public VisitResolver(boolean secure) {
        this.secure = secure;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web, WebDataBinderFactory binders) {
        return of(web.getNativeRequest(HttpServletRequest.class), secure);
    }

    static Visit of(HttpServletRequest request, boolean secure) {
        String path = request.getRequestURI();
        return new Visit(Tongue.of(request, path), path, Cookies.NET_PRICES.of(request, secure).isPresent(), Cookies.CART.of(request, secure),
                Cookies.ACCOUNT.of(request, secure));
    }
}
