package nl.lichtxpert.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** The Lucene side: per article its place on the shelf and, per language, its terms with their weights as frequencies. Written by one thread at a time. */
final class TextIndex implements Closeable {
    static final String SLOT = "slot";
    private static final String SKU = "sku";
    private static final FieldType TERMS = terms();

    private final Directory directory;
    private final IndexWriter writer;
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final Map<Language, ArticleTerms> terms = new EnumMap<>(Language.class);

    TextIndex(Directory directory) {
        this.directory = directory;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(16)
                    .setMergeScheduler(new SerialMergeScheduler()).setCommitOnClose(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Language language : Language.values()) {
            lexicons.put(language, new Lexicon(language));
            terms.put(language, new ArticleTerms(language, lexicons.get(language)));
        }
    }

    Lexicon lexicon(Language language) {
        return lexicons.get(language);
    }

    void put(int slot, Listing listing) {
        String sku = listing.article().sku();
        var document = new Document();
        document.add(new StringField(SKU, sku, Field.Store.NO));
        document.add(new NumericDocValuesField(SLOT, slot));
        for (Language language : Language.values()) document.add(new Field(language.tag(), new WeightedTerms(terms.get(language).of(listing)), TERMS));
        try {
            writer.updateDocument(new Term(SKU, sku), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String sku) {
        try {
            writer.deleteDocuments(new Term(SKU, sku));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A view of everything put so far; the caller closes it. */
    DirectoryReader open() {
        try {
            return DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes one segment of all, after a rebuild. */
    void tidy() {
        try {
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType terms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Hands out terms with their weights. */
    private static final class WeightedTerms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> weights;

        WeightedTerms(Map<String, Integer> weights) {
            this.weights = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!weights.hasNext()) return false;
            clearAttributes();
            var next = weights.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
