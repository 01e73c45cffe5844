package nl.lichtxpert.fraud;

/** What happened, in the words of who asked for the case; class FRAUD, sealed under the buyer's own key. */
public record Facts(String story) {
    /** Never the story. */
    @Override
    public String toString() {
        return "Facts";
    }
}
