package nl.lichtxpert.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Photographs and papers of articles: brought by employees, shown to everybody. */
public final class Photographs {
    /** Bytes of a file that is brought. */
    public static final int MOST_BYTES = 12 << 20;
    private static final int MOST_PICTURES = 12;
    private static final EnumSet<Zone> READERS = EnumSet.of(Zone.SHOP, Zone.STAFF);
    private static final Sql OF = Sql.in(READERS, """
            select id, version, alt_nl, alt_en, crop_left, crop_top, crop_width, crop_height from media.picture where sku = :sku order by position, id""");
    private static final Sql BODY = Sql.shop("select body from media.size where picture = :id and pixels = :pixels");
    private static final Sql ADD = Sql.staff("""
            insert into media.picture (sku, position, alt_nl, alt_en, whole)
            values (:sku, (select coalesce(max(position), 0) + 1 from media.picture where sku = :sku), :nl, :en, :whole) returning id""");
    private static final Sql WHOLE = Sql.staff("select whole from media.picture where id = :id and sku = :sku");
    private static final Sql SIZE = Sql.staff("""
            insert into media.size (picture, pixels, body) values (:id, :pixels, :body) on conflict (picture, pixels) do update set body = excluded.body""");
    private static final Sql WORDS = Sql.staff("update media.picture set alt_nl = :nl, alt_en = :en where id = :id and sku = :sku");
    private static final Sql CROP = Sql.staff("""
            update media.picture set crop_left = :left, crop_top = :top, crop_width = :width, crop_height = :height, version = version + 1
            where id = :id and sku = :sku""");
    private static final Sql FIRST = Sql.staff("""
            update media.picture set position = (select min(position) - 1 from media.picture where sku = :sku) where id = :id and sku = :sku""");
    private static final Sql PLACES = Sql.staff("""
            update media.picture set position = given.place from unnest(:ids::bigint[]) with ordinality as given(id, place)
            where picture.id = given.id and picture.sku = :sku""");
    private static final Sql REMOVE = Sql.staff("delete from media.picture where id = :id and sku = :sku");
    private static final Sql PAPERS = Sql.in(READERS, "select kind, title_nl, title_en, path from catalog.document where sku = :sku order by kind, title_nl");
    private static final Sql PAPER = Sql.staff("insert into media.paper (sku, body) values (:sku, :body) returning id");
    private static final Sql DOCUMENT = Sql.staff("""
            insert into catalog.document (sku, kind, title_nl, title_en, path) values (:sku, :kind, :nl, :en, :path)""");
    private static final Sql NO_DOCUMENT = Sql.staff("delete from catalog.document where sku = :sku and path = :path");
    private static final Sql NO_PAPER = Sql.staff("delete from media.paper where sku = :sku and id = :id");
    private static final Sql PAPER_BODY = Sql.shop("select body from media.paper where id = :id");
    private static final Sql TELL = Sql.staff("insert into catalog.change (sku, at) values (:sku, now())");
    private static final int KEPT = 4_000;
    private final Cache<String, Beside> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Database database;

    public Photographs(Database database) {
        this.database = database;
    }

    /** What is shown of a photograph, in thousandths of its width and height. */
    public record Crop(int left, int top, int width, int height) {
        public boolean fits() {
            return left >= 0 && top >= 0 && width >= 100 && height >= 100 && left + width <= 1000 && top + height <= 1000;
        }
    }

    /** @param alt what is to be seen; may be empty texts, then the article's name stands in */
    public record Picture(long id, int version, String altNl, String altEn, Crop crop) {
        public String path() {
            return "/foto/" + id + "?v=" + version;
        }
    }

    /** What a paper is. */
    public enum Kind { MANUAL, DECLARATION, SHEET, DRAWING, PHOTOMETRY }

    public record Paper(Kind kind, Words title, String path) {}

    /** Of an article, the first one first. */
    public List<Picture> of(Tx tx, String sku) {
        return tx.sql(OF).set("sku", sku).list(Photographs::picture);
    }

    public List<Paper> papers(Tx tx, String sku) {
        return tx.sql(PAPERS).set("sku", sku).list(row -> new Paper(Kind.valueOf(row.text("kind")), new Words(row.text("title_nl"), row.text("title_en")),
                row.text("path")));
    }

    /** Both, for the page of an article; kept at hand until {@link #forget}. */
    public Beside beside(String sku) {
        return kept.get(sku, _ -> database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> new Beside(of(tx, sku), papers(tx, sku))));
    }

    /** These articles changed: asked again when somebody looks. Words that are no article number do no harm. */
    public void forget(Collection<String> skus) {
        kept.invalidateAll(skus);
    }

    public record Beside(List<Picture> pictures, List<Paper> papers) {}

    private static Picture picture(Row row) {
        return new Picture(row.longInteger("id"), row.integer("version"), row.text("alt_nl"), row.text("alt_en"), new Crop(row.integer("crop_left"),
                row.integer("crop_top"), row.integer("crop_width"), row.integer("crop_height")));
    }

    /** JPEG of so many pixels square: 400, 800 or 1600. */
    public Optional<byte[]> body(long id, int pixels) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(BODY).set("id", id).set("pixels", pixels).one(row -> row.bytes("body")));
    }

    /** A PDF. */
    public Optional<byte[]> paper(long id) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(PAPER_BODY).set("id", id).one(row -> row.bytes("body")));
    }

    /** Keeps a photograph; answers the key of what is wrong with it, or nothing (staff). */
    public Optional<String> add(Tx tx, String sku, byte[] bytes, String altNl, String altEn) {
        if (of(tx, sku).size() >= MOST_PICTURES) return Optional.of("photo-many");
        return switch (Photograph.read(bytes)) {
            case Photograph.Brought.Refused(String fault) -> Optional.of(fault);
            case Photograph.Brought.Good(Photograph photograph) -> {
                long id = tx.sql(ADD).set("sku", sku).set("nl", altNl).set("en", altEn).set("whole", photograph.whole()).only(row -> row.longInteger("id"));
                sizes(tx, id, photograph);
                tell(tx, sku);
                yield Optional.empty();
            }
        };
    }

    private static void sizes(Tx tx, long id, Photograph photograph) {
        for (int pixels : List.of(400, 800, 1600)) tx.sql(SIZE).set("id", id).set("pixels", pixels).set("body", photograph.square(pixels)).update();
    }

    /** What is written beside it and what of it is shown (staff). Answers false when it is not there. */
    public boolean change(Tx tx, String sku, long id, String altNl, String altEn, Crop crop) {
        Optional<Picture> known = of(tx, sku).stream().filter(picture -> picture.id() == id).findFirst();
        if (known.isEmpty()) return false;
        tx.sql(WORDS).set("id", id).set("sku", sku).set("nl", altNl).set("en", altEn).update();
        if (!known.get().crop().equals(crop)) {
            tx.sql(CROP).set("id", id).set("sku", sku).set("left", crop.left()).set("top", crop.top()).set("width", crop.width()).set("height", crop.height())
                    .update();
            byte[] whole = tx.sql(WHOLE).set("id", id).set("sku", sku).only(row -> row.bytes("whole"));
            if (Photograph.read(whole) instanceof Photograph.Brought.Good(Photograph photograph)) {
                sizes(tx, id, photograph.cut(crop.left(), crop.top(), crop.width(), crop.height()));
            }
        }
        tell(tx, sku);
        return true;
    }

    public void first(Tx tx, String sku, long id) {
        tx.sql(FIRST).set("id", id).set("sku", sku).update();
        tell(tx, sku);
    }

    /**
     * One place forward or back among the photographs of an article.
     *
     * @param step -1 forward, 1 back
     * @return false at the end of the row (staff)
     */
    public boolean move(Tx tx, String sku, long id, int step) {
        var ids = new ArrayList<>(of(tx, sku).stream().map(Picture::id).toList());
        int place = ids.indexOf(id);
        int other = place + Integer.signum(step);
        if (place < 0 || other < 0 || other >= ids.size()) return false;
        Collections.swap(ids, place, other);
        tx.sql(PLACES).set("sku", sku).set("ids", ids).update();
        tell(tx, sku);
        return true;
    }

    public boolean remove(Tx tx, String sku, long id) {
        boolean gone = tx.sql(REMOVE).set("id", id).set("sku", sku).update() == 1;
        tell(tx, sku);
        return gone;
    }

    /** Keeps a PDF; answers the key of what is wrong with it, or nothing (staff). */
    public Optional<String> keep(Tx tx, String sku, Kind kind, Words title, byte[] bytes) {
        boolean pdf = bytes.length > 8 && new String(bytes, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF-");
        if (!pdf) return Optional.of("paper-kind");
        long id = tx.sql(PAPER).set("sku", sku).set("body", bytes).only(row -> row.longInteger("id"));
        tx.sql(DOCUMENT).set("sku", sku).set("kind", kind).set("nl", title.nl()).set("en", title.en()).set("path", "/document/" + id + ".pdf").update();
        tell(tx, sku);
        return Optional.empty();
    }

    public boolean drop(Tx tx, String sku, String path) {
        boolean gone = tx.sql(NO_DOCUMENT).set("sku", sku).set("path", path).update() == 1;
        Stream.of(path).filter(one -> one.matches("/document/\\d{1,18}\\.pdf")).map(one -> Long.parseLong(one.replaceAll("\\D", "")))
                .forEach(id -> tx.sql(NO_PAPER).set("sku", sku).set("id", id).update());
        tell(tx, sku);
        return gone;
    }

    private static void tell(Tx tx, String sku) {
        tx.sql(TELL).set("sku", sku).update();
    }
}
