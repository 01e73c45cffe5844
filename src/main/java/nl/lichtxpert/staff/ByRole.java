package nl.lichtxpert.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which roles an employees' endpoint is for; without a value, for all. An endpoint that says nothing is closed, and a test finds it. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ByRole {
    Role[] value() default {Role.WAREHOUSE, Role.SERVICE, Role.CATALOGUE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER, Role.BUILDER};
}
