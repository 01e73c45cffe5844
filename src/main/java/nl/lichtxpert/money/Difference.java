package nl.lichtxpert.money;

import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/** Books that do not add up. @param amount above zero too little came, below zero too much */
public record Difference(OrderNumber order, Money amount) {}
