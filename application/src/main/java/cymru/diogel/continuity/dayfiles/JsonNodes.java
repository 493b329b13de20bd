package cymru.diogel.continuity.dayfiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** JSON of which every value knows the line and column where it stands. */
final class JsonNodes {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonNodes() {}

    /** What is wrong, where: a message of {@code dayfiles} and what is set into it. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;

        final long line;
        final int column;
        final String key;
        final transient Map<String, String> values;
        final @Nullable String kind;

        Fault(Place place, String key, String name, @Nullable String kind) {
            super(key);
            this.line = place.line();
            this.column = place.column();
            this.key = key;
            this.values = Map.of("name", name, "least", place.least(), "most", place.most());
            this.kind = kind;
        }
    }

    /** Where a value stands, and between what a number had to be. */
    record Place(long line, int column, String least, String most) {
        static Place of(@Nullable TokenStreamLocation at) {
            return at == null
                    ? new Place(1, 1, "", "")
                    : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), "", "");
        }
    }

    /**
     * A value.
     *
     * @param name how messages call it
     * @param value null, a {@code Boolean}, {@code Number} or {@code String}, a list or a map
     */
    record Node(Place place, String name, @Nullable Object value) {
        Node get(String field) throws Fault {
            if (!(value instanceof Map<?, ?> fields)) {
                throw expected("object");
            }
            if (!(fields.get(field) instanceof Node found)) {
                throw new Fault(place, "absent", field, null);
            }
            return found;
        }

        List<Node> list() throws Fault {
            if (!(value instanceof List<?> all)) {
                throw expected("list");
            }
            return all.stream().map(Node.class::cast).toList();
        }

        int whole(int least, int most) throws Fault {
            if (value instanceof Number number
                    && number.doubleValue() == number.longValue()
                    && number.longValue() >= least
                    && number.longValue() <= most) {
                return number.intValue();
            }
            var bounds = new Place(place.line(), place.column(), "" + least, "" + most);
            throw new Fault(bounds, "expected", name, "number");
        }

        String text() throws Fault {
            if (value instanceof String text) {
                return text;
            }
            throw expected("text");
        }

        boolean truth() throws Fault {
            if (value instanceof Boolean truth) {
                return truth;
            }
            throw expected("truth");
        }

        Fault expected(String kind) {
            return new Fault(place, "expected", name, kind);
        }

        Fault twice() {
            return new Fault(place, "twice", name, null);
        }

        Fault unknown() {
            return new Fault(place, "unknown", name, null);
        }
    }

    static Node read(InputStream in) throws IOException, Fault {
        try (var json = JSON.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            var root = node(json, "{}");
            if (json.nextToken() != null) {
                throw new Fault(Place.of(json.currentTokenLocation()), "not-json", "", null);
            }
            return root;
        } catch (StreamReadException wrong) {
            throw new Fault(Place.of(wrong.getLocation()), "not-json", "", null);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private static Node node(JsonParser json, String name) throws Fault {
        var token = json.currentToken();
        var place = Place.of(json.currentTokenLocation());
        if (token == null) {
            throw new Fault(place, "not-json", "", null);
        }
        return new Node(place, name, value(json, token, name));
    }

    private static @Nullable Object value(JsonParser json, JsonToken token, String name)
            throws Fault {
        return switch (token) {
            case START_OBJECT -> fields(json);
            case START_ARRAY -> items(json, name);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getBigIntegerValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Node> fields(JsonParser json) throws Fault {
        var fields = new LinkedHashMap<String, Node>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            fields.put(name, node(json, name));
        }
        return fields;
    }

    private static List<Node> items(JsonParser json, String name) throws Fault {
        var items = new ArrayList<Node>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(json, name));
        }
        return items;
    }
}
