/**
 * Dashboard (overzicht): the page an owner and whoever keeps the books begin the day on - orders, revenue, margin, stock, what waits, which clocks have run
 * out, whether the shop is well and keeps its promises.
 *
 * <p>Totals only: nobody is in them and none leads to a person (R3). Everything drawn is also a table and a CSV file. Tables: none, it reads those of orders,
 * pricing and stock. Start reading at {@link nl.lichtxpert.dashboard.Dashboard}.
 */
package nl.lichtxpert.dashboard;
