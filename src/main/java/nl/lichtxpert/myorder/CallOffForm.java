package nl.lichtxpert.myorder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.shipping.TaskLine;

/** Which pieces a buyer wants to call off, as typed: {@code stuks1}, {@code stuks2} and so on by position of the line. Without any it is the whole order. */
record CallOffForm(Map<String, String> typed) {
    private static final String NUMBER = "\\d{1,3}";
    private static final int LONGEST = 5;

    static String field(TaskLine line) {
        return "stuks" + line.position();
    }

    /** What stands in the box: all of it until something else is typed. */
    String wanted(TaskLine line) {
        String value = typed.getOrDefault(field(line), String.valueOf(line.open())).strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    boolean wrong(TaskLine line) {
        return line.open() > 0 && !(wanted(line).matches(NUMBER) && Integer.parseInt(wanted(line)) <= line.open());
    }

    List<TaskLine> wrong(List<TaskLine> lines) {
        return lines.stream().filter(this::wrong).toList();
    }

    /** By position; of a form without faults. */
    Map<Integer, Integer> pieces(List<TaskLine> lines) {
        var pieces = new TreeMap<Integer, Integer>();
        for (TaskLine line : lines) {
            if (line.open() > 0 && Integer.parseInt(wanted(line)) > 0) pieces.put(line.position(), Integer.parseInt(wanted(line)));
        }
        return pieces;
    }

    boolean none(List<TaskLine> lines) {
        return typed.keySet().stream().anyMatch(name -> name.startsWith("stuks")) && pieces(lines).isEmpty()
                && lines.stream().anyMatch(line -> line.open() > 0);
    }

    /** Whether it is everything, and nothing has left yet. */
    boolean whole(List<TaskLine> lines) {
        return lines.stream().allMatch(line -> line.sent() == 0 && (line.open() == 0 || wanted(line).equals(String.valueOf(line.open()))));
    }

    /** Names the form, so that pressing twice is once: what was open when it was shown. */
    String act() {
        String act = typed.getOrDefault("act", "");
        return act.matches("[0-9]{1,12}") ? "FORM-" + act : "FORM-0";
    }

    /** Pieces that left or were called off before, by position. */
    static Map<Integer, Integer> gone(List<TaskLine> lines) {
        var gone = new TreeMap<Integer, Integer>();
        lines.stream().filter(line -> line.open() < line.line().quantity()).forEach(line -> gone.put(line.position(), line.line().quantity() - line.open()));
        return gone;
    }

    /** The number of a form shown now: pieces gone or called off make another of it. */
    static String fresh(List<TaskLine> lines) {
        return String.valueOf(lines.stream().mapToInt(TaskLine::calledOff).sum());
    }
}
