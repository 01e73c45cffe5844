package nl.lichtxpert.money;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Money;

/**
 * What an employee typed about money by bank; nothing typed is lost.
 *
 * @param form names the form, so that pressing twice is once
 * @param back whether it went back to the buyer
 * @param euros as typed
 * @param day as typed, {@code 2026-11-22}
 * @param faults keys of texts, by field
 */
record TransferForm(String form, boolean back, String euros, String day, List<String> faults) {
    private static final int LONGEST = 20;

    static TransferForm blank(String form, LocalDate today) {
        return new TransferForm(form, false, "", today.toString(), List.of());
    }

    static TransferForm read(Map<String, String> typed, LocalDate today) {
        String euros = cut(typed.getOrDefault("bedrag", ""));
        String day = cut(typed.getOrDefault("dag", ""));
        String form = typed.getOrDefault("form", "");
        var faults = new ArrayList<String>();
        if (!form.matches("[A-Z0-9]{12}")) faults.add("money.error.form");
        if (!euros.matches("\\d{1,6}([.,]\\d{1,2})?") || cents(euros) == 0) faults.add("money.error.amount");
        if (!day(day, today)) faults.add("money.error.day");
        return new TransferForm(form, typed.getOrDefault("richting", "").equals("terug"), euros, day, faults);
    }

    private static String cut(String value) {
        return value.strip().substring(0, Math.min(value.strip().length(), LONGEST));
    }

    private static boolean day(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return !day.isAfter(today) && day.isAfter(today.minusYears(2));
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static long cents(String typed) {
        return new BigDecimal(typed.replace(',', '.')).movePointRight(2).longValueExact();
    }

    /** Of a form without faults: above zero it came, below zero it went back. */
    Money amount() {
        return Money.ofCents(back ? -cents(euros) : cents(euros));
    }

    LocalDate on() {
        return LocalDate.parse(day);
    }

    boolean wrong(String field) {
        return faults.contains("money.error." + field);
    }
}
