package nl.lichtxpert.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler for the addresses the category tree has at the moment of asking, and for no others: its patterns fit much more, and employees change the tree
 * while the shop is open.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OfTheTree {}
