package nl.lichtxpert.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A catalogue of any size, made of the demo articles: each row again with a number, a series name, a price, a stock and sometimes a brand of its own, so that
 * filters have the spread of a large shop and no two articles share a name. The same size gives the same file.
 */
final class ManyArticles {
    private static final String[] BEGINNINGS = {"Ad", "Bel", "Cor", "Dor", "El", "Fen", "Gal", "Hes", "Ir", "Jos", "Kel", "Lun", "Mer", "Nol", "Or", "Pel",
        "Ras", "Sel", "Tor", "Ul", "Ver", "Wil", "Yl", "Zan"};
    private static final String[] ENDINGS = {"a", "ana", "aro", "een", "el", "enta", "ia", "ida", "ijn", "ino", "iso", "ona", "or", "um", "una"};
    private static final int BRANDS = 60;

    private ManyArticles() {}

    /** Writes so many articles to a file that {@code ./shop import} reads. */
    static void write(Path file, int articles) throws IOException {
        List<List<String>> rows = demo();
        List<String> head = rows.removeFirst();
        var random = new Random(articles);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(line(head));
            for (int number = 0; number < articles; number++) out.write(line(article(head, rows.get(number % rows.size()), number, random)));
        }
    }

    private static List<String> article(List<String> head, List<String> demo, int number, Random random) {
        var row = new ArrayList<>(demo);
        String series = BEGINNINGS[random.nextInt(BEGINNINGS.length)] + ENDINGS[random.nextInt(ENDINGS.length)] + ' ' + number;
        row.set(head.indexOf("sku"), demo.get(head.indexOf("sku")) + "-" + number);
        row.set(head.indexOf("product"), demo.get(head.indexOf("product")) + "-" + number / 4);
        row.set(head.indexOf("slug"), demo.get(head.indexOf("slug")) + "-" + number);
        row.set(head.indexOf("ean"), "");
        row.set(head.indexOf("name_nl"), demo.get(head.indexOf("name_nl")) + " " + series);
        row.set(head.indexOf("name_en"), demo.get(head.indexOf("name_en")) + " " + series);
        if (random.nextInt(3) > 0) row.set(head.indexOf("brand"), "Huismerk " + (1 + random.nextInt(BRANDS)));
        double price = Double.parseDouble(demo.get(head.indexOf("price"))) * (0.6 + random.nextDouble());
        row.set(head.indexOf("price"), String.format(java.util.Locale.ROOT, "%.2f", Math.max(0.5, price)));
        row.set(head.indexOf("list_price"), "");
        row.set(head.indexOf("stock"), String.valueOf(random.nextInt(5) == 0 ? 0 : random.nextInt(400)));
        return row;
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(cell -> cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"').toList()) + "\n";
    }

    /** Rows of the demo file; its cells hold no line ends. */
    private static List<List<String>> demo() {
        try (var in = ManyArticles.class.getResourceAsStream("/demo/articles.csv")) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(ManyArticles::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') quoted = !quoted;
            else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(letter);
        }
        cells.add(cell.toString());
        return cells;
    }
}
