package nl.lichtxpert.catalog;

/** Who listens while an import runs: the command line, the back office, the first start. */
public interface ImportReport {
    /** Something about a row, told once its batch is stored. */
    void finding(Finding finding);

    /** An article that differs, once its batch is stored; or, in a dry run, that would. */
    default void change(ArticleChange change) {}

    /** After each batch: all that is done so far. */
    default void progress(ImportSummary soFar) {}
}
