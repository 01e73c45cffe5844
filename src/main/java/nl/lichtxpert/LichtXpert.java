package nl.lichtxpert;

/** Start of the program. */
public final class LichtXpert {
    private LichtXpert() {}

    public static void main(String[] args) {
        System.out.println("LichtXpert");
    }
}
