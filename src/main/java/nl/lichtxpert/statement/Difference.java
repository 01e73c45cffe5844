package nl.lichtxpert.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts, sentence by sentence of their pages, for people to read. */
public final class Difference {
    private Difference() {}

    /** What happened to a line. */
    public enum Change { SAME, GONE, NEW }

    /** A line of either text, without its tags. */
    public record Line(Change change, String text) {}

    /** @param before HTML of the older text @param after HTML of the newer */
    public static List<Line> of(String before, String after) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        int[][] common = common(old, fresh);
        var found = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                found.add(new Line(Change.SAME, old.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                found.add(new Line(Change.GONE, old.get(i++)));
            } else {
                found.add(new Line(Change.NEW, fresh.get(j++)));
            }
        }
        while (i < old.size()) found.add(new Line(Change.GONE, old.get(i++)));
        while (j < fresh.size()) found.add(new Line(Change.NEW, fresh.get(j++)));
        return found;
    }

    /** Length of the longest common run of lines from each pair of places on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        var lengths = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(fresh.get(j)) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<String> lines(String html) {
        return Arrays.stream(html.split("</(p|li|h2|h3|tr|dt|dd)>")).map(Difference::plain).filter(line -> !line.isEmpty()).toList();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'")
                .replaceAll("\\s+", " ").strip();
    }
}
