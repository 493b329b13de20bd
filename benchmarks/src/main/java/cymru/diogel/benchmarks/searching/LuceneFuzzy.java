package cymru.diogel.benchmarks.searching;

import cymru.diogel.statistics.linkage.names.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * Lucene: each word with up to two slips, and the birthday as a word of its own. It is the release
 * that the matcher Duke brings, 4.0, the first with automata for slips.
 */
final class LuceneFuzzy implements Peer {
    private static final int SHORT = 4;

    private final Path folder;
    private @Nullable DirectoryReader reader;

    LuceneFuzzy(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Lucene 4.0 fuzzy";
    }

    @Override
    public void load(List<Somebody> people) throws IOException {
        var directory = FSDirectory.open(folder.toFile());
        var settings =
                new IndexWriterConfig(Version.LUCENE_40, new KeywordAnalyzer())
                        .setOpenMode(OpenMode.CREATE);
        try (var writer = new IndexWriter(directory, settings)) {
            for (var it : people) {
                var document = new Document();
                document.add(new StringField("id", it.id().toString(), Store.YES));
                for (var word : Folding.words(it.given() + " " + it.family())) {
                    document.add(new StringField("name", word, Store.NO));
                }
                document.add(new StringField("born", it.born().toString(), Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
    }

    @Override
    public List<UUID> find(Question question) throws IOException {
        var opened = reader;
        if (opened == null) {
            throw new IllegalStateException("nothing is loaded");
        }
        var asked = new BooleanQuery();
        for (var word : question.names().split(" ")) {
            var slips = word.length() < SHORT ? 1 : 2;
            asked.add(new FuzzyQuery(new Term("name", word), slips), Occur.SHOULD);
        }
        for (var day : question.days()) {
            var born = new TermQuery(new Term("born", day.toString()));
            born.setBoost(2);
            asked.add(born, Occur.SHOULD);
        }
        var searcher = new IndexSearcher(opened);
        var found = new ArrayList<UUID>();
        for (var hit : searcher.search(asked, 5).scoreDocs) {
            found.add(UUID.fromString(searcher.doc(hit.doc).get("id")));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
