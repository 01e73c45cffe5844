package nl.lichtxpert.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of {@code cases.template}: answers that are given often. Words of the shop; nobody is in them. */
final class TemplateStore {
    private static final Sql ALL = Sql.staff("select id, category, title, title_en, text_nl, text_en from cases.template order by category, title");
    private static final Sql KEEP = Sql.staff("""
            insert into cases.template (id, category, title, title_en, text_nl, text_en) values (:id, :category, :title, :title_en, :nl, :en)
            on conflict (id) do update
            set category = excluded.category, title = excluded.title, title_en = excluded.title_en, text_nl = excluded.text_nl, text_en = excluded.text_en""");
    private static final Sql REMOVE = Sql.staff("delete from cases.template where id = :id");

    /** What employees find it by. */
    record Words(String dutch, String english) {
        String in(Language language) {
            return language == Language.NL ? dutch : english;
        }
    }

    /** An answer in both languages. */
    record Template(UUID id, Category category, Words title, String dutch, String english) {
        String in(Language language) {
            return language == Language.NL ? dutch : english;
        }
    }

    List<Template> all(Tx tx) {
        return tx.sql(ALL).list(TemplateStore::template);
    }

    Optional<Template> find(Tx tx, String id) {
        return all(tx).stream().filter(template -> template.id().toString().equals(id)).findFirst();
    }

    void keep(Tx tx, Template template) {
        tx.sql(KEEP).set("id", template.id()).set("category", template.category()).set("title", template.title().dutch())
                .set("title_en", template.title().english()).set("nl", template.dutch()).set("en", template.english()).update();
    }

    void remove(Tx tx, UUID id) {
        tx.sql(REMOVE).set("id", id).update();
    }

    private static Template template(Row row) {
        return new Template(row.uuid("id"), Category.valueOf(row.text("category")), new Words(row.text("title"), row.text("title_en")), row.text("text_nl"),
                row.text("text_en"));
    }
}
