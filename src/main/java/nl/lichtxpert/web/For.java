package nl.lichtxpert.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint. Every page method says so, on itself or its class; a test finds the one that does not. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {
    Who value();

    /** The callers there are. */
    enum Who {
        EVERYBODY, CART_HOLDER, LINK_HOLDER, ACCOUNT_HOLDER, PROVIDER, STAFF, API_KEY
    }
}
