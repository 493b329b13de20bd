package cymru.diogel.continuity.redeployfiles;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Walks through a JSON file once, and knows the line and column of whatever it dislikes. */
final class Cursor implements AutoCloseable {
    private final JsonParser parser;

    Cursor(InputStream in) {
        parser = new JsonFactory().createParser(ObjectReadContext.empty(), in);
    }

    /** What is wrong in the file, and where; lines and columns run from 1. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        final int line;
        final int column;
        final String key;
        final transient Map<String, String> values;

        Wrong(TokenStreamLocation at, String key, Map<String, String> values) {
            super(key);
            line = at.getLineNr();
            column = at.getColumnNr();
            this.key = key;
            this.values = values;
        }
    }

    /** Reads one element or one property. */
    interface Reading {
        void read(String name) throws Wrong;
    }

    /** The whole document: an object and nothing after it. */
    void document(Reading property) throws Wrong {
        next();
        object("", property);
        if (next() != null) {
            throw wrong("after", Map.of());
        }
    }

    /** An object whose first token was just read; every property is read by what is given. */
    void object(String name, Reading property) throws Wrong {
        expect(JsonToken.START_OBJECT, "not-object", name);
        var seen = new HashSet<String>();
        while (next() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            if (!seen.add(field)) {
                throw wrong("twice", Map.of("name", field));
            }
            next();
            property.read(field);
        }
    }

    /** An array whose first token was just read. */
    void array(String name, Reading element) throws Wrong {
        expect(JsonToken.START_ARRAY, "not-array", name);
        while (next() != JsonToken.END_ARRAY) {
            element.read(name);
        }
    }

    /** A whole number from 0 to 1,000,000,000. */
    int number(String name) throws Wrong {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            try {
                var number = parser.getLongValue();
                if (number >= 0 && number <= 1_000_000_000) {
                    return (int) number;
                }
            } catch (JacksonException tooLarge) {
                throw wrong("not-number", Map.of("name", name));
            }
        }
        throw wrong("not-number", Map.of("name", name));
    }

    boolean truth(String name) throws Wrong {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw wrong("not-truth", Map.of("name", name));
        };
    }

    String text(String name) throws Wrong {
        expect(JsonToken.VALUE_STRING, "not-text", name);
        return parser.getString();
    }

    /** Whatever stands here is passed over. */
    void skip() throws Wrong {
        try {
            parser.skipChildren();
        } catch (JacksonException failure) {
            throw broken(failure);
        }
    }

    TokenStreamLocation here() {
        return parser.currentTokenLocation();
    }

    Wrong wrong(String key, Map<String, String> values) {
        return new Wrong(here(), key, values);
    }

    private void expect(JsonToken token, String key, String name) throws Wrong {
        if (parser.currentToken() != token) {
            throw wrong(key, Map.of("name", name));
        }
    }

    private JsonToken next() throws Wrong {
        try {
            return parser.nextToken();
        } catch (JacksonException failure) {
            throw broken(failure);
        }
    }

    private Wrong broken(JacksonException failure) {
        var at = failure.getLocation();
        return new Wrong(at == null ? here() : at, "not-json", Map.of());
    }

    @Override
    public void close() {
        parser.close();
    }
}
