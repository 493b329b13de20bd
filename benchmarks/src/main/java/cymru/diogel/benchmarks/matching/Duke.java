package cymru.diogel.benchmarks.matching;

import cymru.diogel.statistics.linkage.groups.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * Duke 1.2 with its own index (Lucene), its own comparators, and chances tuned on FEBRL 3.
 *
 * @param low by column from 1, the chance when values differ wholly
 * @param high by column from 1, the chance when they are equal
 */
record Duke(double[] low, double[] high) implements Peer {
    private static final double LOWEST = 0.4;
    private static final int BATCH = 5_000;

    private static final String[] COLUMNS = {
        "ID",
        "given",
        "surname",
        "number",
        "street",
        "locality",
        "suburb",
        "postcode",
        "state",
        "birth"
    };

    @Override
    public String name() {
        return "Duke 1.2";
    }

    @Override
    public List<Link> within(List<String[]> rows) {
        var once = new HashSet<List<Integer>>();
        var links = new ArrayList<Link>();
        var processor = processor(links, once);
        processor.deduplicate(sources(rows), BATCH);
        processor.close();
        return links;
    }

    @Override
    public List<Link> between(List<String[]> first, List<String[]> second) {
        var links = new ArrayList<Link>();
        var processor = processor(links, new HashSet<>());
        // Both files count, each from 0: the first is indexed, the second looks for matches.
        processor.link(sources(first), sources(second), BATCH);
        processor.close();
        return links.stream().map(Duke::turned).toList();
    }

    private static Link turned(Link link) {
        int first = link.second();
        int second = link.first();
        return new Link(first, second, link.probability());
    }

    private Processor processor(List<Link> links, Collection<List<Integer>> once) {
        var index = new LuceneDatabase();
        index.setFuzzySearch(true);
        var configuration = configuration();
        index.setConfiguration(configuration);
        var processor = new Processor(configuration, index);
        processor.addMatchListener(
                new AbstractMatchListener() {
                    @Override
                    public void matches(Record a, Record b, double confidence) {
                        int i = Integer.parseInt(a.getValue("ID"));
                        int j = Integer.parseInt(b.getValue("ID"));
                        if (once.add(List.of(Math.min(i, j), Math.max(i, j)))) {
                            links.add(new Link(i, j, confidence));
                        }
                    }
                });
        return processor;
    }

    private ConfigurationImpl configuration() {
        var properties = new ArrayList<Property>();
        properties.add(new PropertyImpl("ID"));
        for (int i = 1; i < COLUMNS.length; i++) {
            var property = new PropertyImpl(COLUMNS[i], comparator(i), low[i - 1], high[i - 1]);
            properties.add(property);
        }
        var configuration = new ConfigurationImpl();
        configuration.setProperties(properties);
        configuration.setThreshold(LOWEST);
        configuration.validate();
        return configuration;
    }

    private static Comparator comparator(int column) {
        return switch (column) {
            case 1, 2 -> new JaroWinkler();
            case 4, 5, 6 -> new QGramComparator();
            default -> new Levenshtein();
        };
    }

    private static List<DataSource> sources(List<String[]> rows) {
        return List.of(new InMemoryDataSource(records(rows)));
    }

    private static List<Record> records(List<String[]> rows) {
        var records = new ArrayList<Record>();
        for (int i = 0; i < rows.size(); i++) {
            var record = new RecordImpl();
            record.addValue("ID", String.valueOf(i));
            for (int column = 1; column < COLUMNS.length; column++) {
                var value = rows.get(i)[column];
                if (!value.isEmpty()) {
                    record.addValue(COLUMNS[column], value);
                }
            }
            records.add(record);
        }
        return records;
    }
}
