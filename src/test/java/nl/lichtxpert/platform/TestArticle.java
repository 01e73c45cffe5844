package nl.lichtxpert.platform;

/** An article that a test may sell, with shelf, maker, price and stock. */
public final class TestArticle {
    private static final String SQL = """
            insert into catalog.category values ('crowd-shelf', (select min(key) from catalog.category where parent is null and key <> 'crowd-shelf'),
                'drukteplank', 'crowd-shelf', 'Drukteplank', 'Crowd shelf', 99)
                on conflict do nothing;
            insert into catalog.maker values ('crowd-maker', 'Maker', 'Straat 1, 1234 AB Plaats', 'www.maker.example', '') on conflict do nothing;
            insert into catalog.article (sku, product, slug, category, brand, maker, name_nl, name_en, description_nl, description_en, label_duty,
                energy_class, lumen, kelvin_from,
                kelvin_to, milliwatt, dimming, fitting, weight_grams, no_warning_confirmed, published)
            values ('%1$s', '%2$s', '%2$s', 'crowd-shelf', 'Sol', 'crowd-maker', 'Lamp', 'Lamp', 'Een lamp.', 'A lamp.',
                'LIGHT_SOURCE', 'D', 806, 2700, 2700, 5600, 'NONE', 'E27',
                100, true, true);
            insert into pricing.price values ('%1$s', now() - interval '50 days', %3$d, 'REGULAR', null);
            insert into stock.level values ('%1$s', %4$d)""";

    private TestArticle() {}

    /** @param cents its price, VAT included */
    public static String sql(String sku, long cents, int pieces) {
        return SQL.formatted(sku, sku.toLowerCase(java.util.Locale.ROOT), cents, pieces);
    }
}
