package nl.lichtxpert.money;

import java.time.LocalDate;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.privacy.PersonRef;

/**
 * Money by bank, as an employee noted it.
 *
 * @param form names the form it was typed in: twice is once
 * @param amount above zero it came, below zero it went back
 * @param by account of the employee
 */
record Transfer(String form, OrderNumber order, Money amount, LocalDate on, PersonRef by) {}
