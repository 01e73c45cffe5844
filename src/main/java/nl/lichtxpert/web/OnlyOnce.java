package nl.lichtxpert.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form of employees that adds something. Sent by the same employee with the same words within two minutes it is a button that was pressed twice, or the same
 * page in two tabs: it is done once, and the second time is told so. Such a page ends in a redirect (303) when it has done something, and in no other way.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyOnce {
    /** Name of the field that says, when it is filled, that something there is changed and nothing added. */
    String unless() default "";

    /** Name of the hidden field by which a page that may well be sent with the same words again knows its copies apart; empty when all words count. */
    String by() default "";
}
