package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The articles the shop ships with, read without a database. */
public final class DemoCatalogue {
    /**
     * @param grossCents price with VAT
     * @param stock pieces
     */
    public record Offered(Article article, long grossCents, int stock) {}

    private DemoCatalogue() {}

    public static List<Offered> read() {
        try (var in = DemoCatalogue.class.getResourceAsStream("/demo/articles.csv"); var reader = new BufferedReader(new InputStreamReader(in,
                StandardCharsets.UTF_8))) {
            var file = new ImportFile("articles.csv", reader, (_, _) -> {});
            file.open();
            var rows = new RowReader("articles.csv", Vocabulary.read(), Set.of(), _ -> {});
            var all = new ArrayList<Offered>();
            for (Optional<Offer.Row> row = file.next(); row.isPresent(); row = file.next())
                rows.read(row.get(), Optional.empty()).ifPresent(offer -> all.add(new Offered(offer.article(), offer.grossCents().orElse(0), offer.stock()
                        .orElse(0))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
