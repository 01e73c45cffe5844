package nl.lichtxpert.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint does, said once: the gate holds requests to it, and the description at {@code /api/openapi.json} is made from it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Operation {
    /** Name in the description, unique. */
    String id();

    String summary();

    String description() default "";

    Scope scope();

    /** Shape of the body it wants. */
    Class<?> takes() default Void.class;

    /** Shape of its answer. */
    Class<?> gives();

    int status() default 200;

    Care[] care() default {};

    /** Statuses of refusals beside 401, 403 and 429. */
    int[] refuses() default {};

    /** Query parameters. */
    String[] asks() default {};

    /** What a program must do so that nothing is done twice or over somebody else. */
    enum Care {
        /** Wants {@code Idempotency-Key}. */
        ONCE,
        /** Wants {@code If-Match}, with the tag of what was read. */
        MATCH,
        /** Gives an {@code ETag}. */
        TAGGED
    }
}
