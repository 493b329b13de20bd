package cymru.diogel.benchmarks.matching;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import cymru.diogel.statistics.linkage.groups.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Intuit fuzzy-matcher 1.2.1 with its own element types and weights tuned on FEBRL 3.
 *
 * @param full weight of the name
 * @param address weight of the address
 * @param birth weight of the birth date
 */
record FuzzyMatcher(double full, double address, double birth) implements Peer {
    private static final double LOWEST = 0.3;

    @Override
    public String name() {
        return "Intuit fuzzy-matcher 1.2.1";
    }

    @Override
    public List<Link> within(List<String[]> rows) {
        var once = new HashSet<List<Integer>>();
        var links = new ArrayList<Link>();
        new MatchService()
                .applyMatch(documents(rows))
                .values()
                .forEach(matches -> {
                    for (var match : matches) {
                        int i = place(match.getData());
                        int j = place(match.getMatchedWith());
                        if (once.add(List.of(Math.min(i, j), Math.max(i, j)))) {
                            links.add(new Link(i, j, match.getResult()));
                        }
                    }
                });
        return links;
    }

    @Override
    public List<Link> between(List<String[]> first, List<String[]> second) {
        var links = new ArrayList<Link>();
        new MatchService()
                .applyMatch(documents(first), documents(second))
                .values()
                .forEach(matches -> {
                    for (var match : matches) {
                        int i = place(match.getData());
                        int j = place(match.getMatchedWith());
                        links.add(new Link(i, j, match.getResult()));
                    }
                });
        return links;
    }

    private static int place(Document document) {
        return Integer.parseInt(document.getKey());
    }

    private List<Document> documents(List<String[]> rows) {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var document = new Document.Builder(String.valueOf(i)).setThreshold(LOWEST);
            add(document, ElementType.NAME, row[1] + " " + row[2], full);
            var place = String.join(" ", row[3], row[4], row[5], row[6], row[7]);
            add(document, ElementType.ADDRESS, place, address);
            add(document, ElementType.TEXT, row[9], birth);
            documents.add(document.createDocument());
        }
        return documents;
    }

    private static void add(Document.Builder to, ElementType type, String value, double weight) {
        if (!value.isBlank()) {
            var element = new Element.Builder<String>();
            element.setType(type);
            element.setValue(value.strip());
            element.setWeight(weight);
            to.addElement(element.createElement());
        }
    }
}
