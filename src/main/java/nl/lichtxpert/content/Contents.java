package nl.lichtxpert.content;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The door of this room: what is shown, kept at hand on every node; and what employees write. */
public final class Contents {
    private static final String CHANGED = "=content";
    private static final Sql SHOWN = Sql.shop("""
            select p.key, p.place, p.slug_nl, p.slug_en, v.id, v.title_nl, v.title_en, v.summary_nl, v.summary_en, v.body_nl, v.body_en, v.made_at,
                    true as shown
            from content.page p join content.version v on v.id = p.shown order by p.key""");
    private static final Sql VERSIONS = Sql.staff("""
            select p.key, p.place, p.slug_nl, p.slug_en, v.id, v.title_nl, v.title_en, v.summary_nl, v.summary_en, v.body_nl, v.body_en, v.made_at,
                coalesce(p.shown = v.id, false) as shown
            from content.page p join content.version v on v.page = p.key where p.key = :key order by v.id desc limit 50""");
    private static final Sql NEWEST = Sql.staff("""
            select distinct on (p.key) p.key, p.place, p.slug_nl, p.slug_en, v.id, v.title_nl, v.title_en, v.summary_nl, v.summary_en, v.body_nl, v.body_en,
                v.made_at, p.shown is not null as shown
            from content.page p join content.version v on v.page = p.key order by p.key, v.id desc""");
    private static final Sql PAGE = Sql.staff("""
            insert into content.page (key, place, slug_nl, slug_en) values (:key, :place, :nl, :en)
            on conflict (key) do update set slug_nl = excluded.slug_nl, slug_en = excluded.slug_en""");
    private static final Sql VERSION = Sql.staff("""
            insert into content.version (page, title_nl, title_en, summary_nl, summary_en, body_nl, body_en, made_at)
            values (:key, :titleNl, :titleEn, :summaryNl, :summaryEn, :bodyNl, :bodyEn, :at) returning id""");
    private static final Sql SHOW = Sql.staff("update content.page set shown = :version where key = :key");
    private static final Sql TAKEN = Sql.staff("""
            select 1 as one from content.page where place = :place and key <> :key and (slug_nl = :nl or slug_en = :en) limit 1""");
    private static final Sql TELL = Sql.staff("""
            insert into catalog.change (sku, at) select given.tag, :at::timestamptz from unnest(:tags::text[]) as given(tag)""");
    private final Database database;
    private final Clock clock;
    private volatile Optional<List<Written>> known = Optional.empty();

    public Contents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where a page stands. */
    public enum Place {
        ADVICE, FOOTER
    }

    /**
     * A version of a page.
     *
     * @param key stable name; that of a page of advice that came with the shop stands in its place
     * @param slug last part of its address
     * @param body Markdown, in each language
     * @param version 0 for one that is not kept yet
     * @param shown whether it is what visitors see
     */
    public record Written(String key, Place place, Words slug, Words title, Words summary, Words body, long version, Instant madeAt, boolean shown) {
        public String html(Language language) {
            return Markdown.html(body.in(language));
        }

        /** Address of the page in a language. */
        public String path(Language language) {
            String shelf = place == Place.FOOTER ? language == Language.NL ? "/pagina/" : "/page/" : language == Language.NL ? "/lichtadvies/"
                    : "/lighting-advice/";
            return language.prefix() + shelf + slug.in(language);
        }
    }

    /** What visitors see. */
    public List<Written> shown() {
        return known.orElseGet(this::load);
    }

    public List<Written> shown(Place place) {
        return shown().stream().filter(page -> page.place() == place).toList();
    }

    private List<Written> load() {
        List<Written> pages = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(SHOWN).list(Contents::written));
        known = Optional.of(pages);
        return pages;
    }

    /** Looks again, when these changes of the catalogue are about texts. Answers whether they were. */
    public boolean forget(Collection<String> tags) {
        if (!tags.contains(CHANGED)) return false;
        known = Optional.empty();
        return true;
    }

    /** The newest version of every page (staff). */
    public List<Written> all(Tx tx) {
        return tx.sql(NEWEST).list(Contents::written);
    }

    /** Versions of a page, the newest first (staff). */
    public List<Written> versions(Tx tx, String key) {
        return tx.sql(VERSIONS).set("key", key).list(Contents::written);
    }

    /** Whether another page lives at one of these addresses (staff). */
    public boolean taken(Tx tx, Written page) {
        return tx.sql(TAKEN).set("place", page.place()).set("key", page.key()).set("nl", page.slug().nl()).set("en", page.slug().en())
                .one(row -> row.integer("one")).isPresent();
    }

    /** Keeps a version; answers its number (staff). */
    public long keep(Tx tx, Written page) {
        tx.sql(PAGE).set("key", page.key()).set("place", page.place()).set("nl", page.slug().nl()).set("en", page.slug().en()).update();
        long version = tx.sql(VERSION).set("key", page.key()).set("titleNl", page.title().nl()).set("titleEn", page.title().en())
                .set("summaryNl", page.summary().nl()).set("summaryEn", page.summary().en()).set("bodyNl", page.body().nl()).set("bodyEn", page.body().en())
                .set("at", clock.instant()).only(row -> row.longInteger("id"));
        tell(tx);
        return version;
    }

    /** From now on visitors see this version, or none (staff). */
    public void show(Tx tx, String key, Optional<Long> version) {
        tx.sql(SHOW).set("key", key).set("version", version).update();
        tell(tx);
    }

    private void tell(Tx tx) {
        tx.sql(TELL).set("at", clock.instant()).set("tags", List.of(CHANGED, "catalog", "service")).update();
    }

    private static Written written(Row row) {
        return new Written(row.text("key"), Place.valueOf(row.text("place")), new Words(row.text("slug_nl"), row.text("slug_en")),
                new Words(row.text("title_nl"), row.text("title_en")), new Words(row.text("summary_nl"), row.text("summary_en")),
                new Words(row.text("body_nl"), row.text("body_en")), row.longInteger("id"), row.instant("made_at"), row.flag("shown"));
    }
}
