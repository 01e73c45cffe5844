package nl.lichtxpert.companies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.buyers.VatNumber;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;

/**
 * A company as it was typed, and what is wrong with it.
 *
 * @param faults text key by field
 */
record CompanyForm(String name, String kvk, String vat, Map<String, String> faults) {
    static CompanyForm blank() {
        return new CompanyForm("", "", "", Map.of());
    }

    static CompanyForm of(Company company) {
        return new CompanyForm(company.name(), company.kvk(), company.vatNumber(), Map.of());
    }

    static CompanyForm read(Map<String, String> typed) {
        String name = plain(typed, "company");
        String kvk = plain(typed, "kvk").replace(" ", "");
        String vat = VatNumber.normal(plain(typed, "vat"));
        var faults = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > 100) faults.put("company", "companies.error.company");
        if (!kvk.isEmpty() && !kvk.matches("\\d{8}")) faults.put("kvk", "companies.error.kvk");
        if (!vat.isEmpty() && !VatNumber.valid(vat)) faults.put("vat", "companies.error.vat");
        if (kvk.isEmpty() && vat.isEmpty()) faults.put("kvk", "companies.error.kvk-or-vat");
        return new CompanyForm(name, kvk, vat, faults);
    }

    private static String plain(Map<String, String> typed, String name) {
        String text = typed.getOrDefault(name, "").strip().replaceAll("\\p{Cntrl}", " ");
        return text.substring(0, Math.min(text.length(), 120));
    }

    boolean right() {
        return faults.isEmpty();
    }

    List<Field> fields(Texts t) {
        return List.of(field(t, Field.text("company", t.of("companies.name"), "organization").typed(name)),
                field(t, Field.text("kvk", t.of("companies.kvk"), "off").half().optional().hinted(t.of("companies.kvk-hint")).typed(kvk)),
                field(t, Field.text("vat", t.of("companies.vat"), "off").half().optional().hinted(t.of("companies.vat-hint")).typed(vat)));
    }

    private Field field(Texts t, Field field) {
        return faults.containsKey(field.name()) ? field.wrong(t.of(faults.get(field.name()))) : field;
    }
}
