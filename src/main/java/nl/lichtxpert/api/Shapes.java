package nl.lichtxpert.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes over the line; each record is a schema of the description. */
final class Shapes {
    private Shapes() {}

    /** A page of articles. */
    record ArticlePage(List<ArticleLine> items, @Meaning("Send as 'after' for the page that follows; absent on the last") Optional<String> next) {}

    /** An article in a list. */
    record ArticleLine(String sku, Optional<String> ean, String brand, String nameNl, String nameEn, @Meaning("Key of the category") String category,
            boolean published, @Meaning("Sold while stocks last") boolean clearance) {}

    /** One article. */
    record Article(String sku, boolean published, @Meaning("Attributes that keep it from being published") List<String> missing,
            @Meaning("By column, as text; decimals with a comma") Map<String, String> attributes,
            @Meaning("Price now, VAT included, in cents") Optional<Integer> grossCents, @Meaning("Pieces that can be sold") Optional<Integer> available) {}

    /** An article to be written. */
    record ArticleToWrite(@Meaning("By column, as text; decimals with a comma or a point; what is absent stays as it is") Map<String, String> attributes,
            @Meaning("Whether it is to be sold from now on; absent: as it was") Optional<Selling> selling) {}

    /** Whether an article is to be sold. */
    enum Selling { AS_IT_WAS, PUBLISH, WITHDRAW }

    /** Pieces of an article. */
    record Stock(String sku, @Meaning("Pieces that can be sold; what is ordered is off it already") int available) {}

    /** Pieces to be set. */
    record StockToWrite(@Meaning("Pieces that can be sold, 0 to 1000000") int available) {}

    /** Price history of an article, oldest first. */
    record Prices(String sku, List<PriceStep> steps) {}

    /** One price. */
    record PriceStep(Instant begins, @Meaning("VAT included, in cents") long grossCents, PriceKind kind,
            @Meaning("Advised price of the maker, in cents") Optional<Long> advisedCents) {}

    /** A regular price, or one announced as a reduction. */
    enum PriceKind { REGULAR, PROMOTION }

    /** A price to begin now or later. The price 'from' of a reduction is reckoned by the shop (lowest of thirty days). */
    record PriceToWrite(@Meaning("VAT included, in cents, 1 to 100000000") long grossCents, PriceKind kind, Optional<Long> advisedCents,
            @Meaning("Absent: at once") Optional<Instant> begins, @Meaning("When the regular price comes back; of a reduction only") Optional<Instant> ends) {}

    /** A page of packing tasks. */
    record TaskPage(List<TaskLine> items, Optional<String> next) {}

    /** A packing task in a list: what is to do, and nothing of whom it is for. */
    record TaskLine(String order, Delivery delivery, TaskState state, @Meaning("Without packaging") int weightGrams, int lines, int pieces, Instant since) {}

    /** How a parcel travels. */
    enum Delivery { HOME, PICK_UP }

    /** Where a task stands. */
    enum TaskState { OPEN, OPENED, PACKED, SHIPPED, CANCELLED }

    /** A packing task with its lines and parcels. */
    record Task(String order, Delivery delivery, TaskState state, int weightGrams, Instant since, List<OrderLine> lines, List<Parcel> parcels) {}

    /** A line of an order. */
    record OrderLine(@Meaning("From 1") int position, String sku, String name, int quantity, @Meaning("Left in earlier parcels") int sent,
            @Meaning("Not wanted any more") int calledOff, @Meaning("Still to be packed") int open) {}

    /** A parcel that left. */
    record Parcel(@Meaning("From 1 within its order") int parcel, Carrier carrier, String trackCode, String trackPage, Instant leftAt,
            @Meaning("Pieces by position of the line") Map<String, Integer> pieces) {}

    /** Who brings it. */
    enum Carrier { POSTNL, DHL, DPD, GLS, UPS }

    /** A parcel that leaves now. */
    record ParcelToWrite(Carrier carrier, @Meaning("As on the label") String trackCode,
            @Meaning("Pieces by position of the line; absent: all that is still to leave") Optional<Map<String, Integer>> pieces) {}

    /** The papers of a task whose address was opened. Not kept: ask again, and it is opened again. */
    record Label(@Meaning("Lines of the envelope") List<String> address, @Meaning("PDF, base64") String label,
            @Meaning("PDF, base64") String packingSlip, @Meaning("When the task closes by itself") Instant until) {
        /** Never the address. */
        @Override
        public String toString() {
            return "Label";
        }
    }
}
