package nl.lichtxpert;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.choices.Answer;
import nl.lichtxpert.choices.Meetings;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.Brought;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Slots;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The gate before a customer's own pages: without an open session it leads to signing in. Pages for everybody never ask, so that they stay in the page cache.
 */
final class AccountGate implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String SIGNED_IN = SignedIn.class.getName();
    private final Accounts accounts;
    private final Meetings meetings;
    private final Slots slots;
    private final Settings settings;

    AccountGate(Accounts accounts, Meetings meetings, Slots slots, Settings settings) {
        this.accounts = accounts;
        this.meetings = meetings;
        this.slots = slots;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !guarded(method)) return true;
        Optional<SignedIn> me = Cookies.ACCOUNT.of(request, settings.secure()).flatMap(accounts::session);
        me.ifPresent(known -> {
            request.setAttribute(SIGNED_IN, known);
            meetings.meet(known.account(), Brought.by(request, slots, settings)).ifPresent(answer -> tell(answer, response));
        });
        if (me.isPresent()) return true;
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", Language.ofPath(request.getRequestURI()) == Language.NL ? "/inloggen" : "/en/sign-in");
        response.setHeader("Cache-Control", "no-store");
        return false;
    }

    /** A no she gave elsewhere takes effect in this very response. */
    private static void tell(Answer answer, HttpServletResponse response) {
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        if (answer.clears()) response.setHeader("Clear-Site-Data", Answer.STORAGE);
    }

    private static boolean guarded(HandlerMethod method) {
        For own = method.getMethodAnnotation(For.class);
        For all = own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), For.class) : own;
        return all != null && all.value() == For.Who.ACCOUNT_HOLDER;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web, WebDataBinderFactory binders) {
        return web.getNativeRequest(HttpServletRequest.class).getAttribute(SIGNED_IN);
    }
}
