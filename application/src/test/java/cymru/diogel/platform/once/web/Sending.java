package cymru.diogel.platform.once.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.access.Account;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A form filled in rightly, ready to be sent by somebody who may, with the key it was given.
 *
 * @param fields a field whose name ends in a colon and a name of a file is that file
 */
public record Sending(Account account, String path, Map<String, String> fields) {
    public static Sending of(Account account, String path, String... fields) {
        var all = new LinkedHashMap<String, String>();
        all.put("once", UUID.randomUUID().toString());
        for (var place = 0; place < fields.length; place += 2) {
            all.put(fields[place], fields[place + 1]);
        }
        return new Sending(account, path, all);
    }

    /** The same with each field on a line of its own, as {@code name=value}. */
    static Sending written(Account account, String path, String lines) {
        return of(
                account,
                path,
                lines.lines().flatMap(it -> Stream.of(it.split("=", 2))).toArray(String[]::new));
    }

    /** The same with another value in one field, as another form. */
    public Sending with(String field, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Sending(account, path, changed);
    }

    /** The same form shown anew, with a key of its own. */
    public Sending anew() {
        return with("once", UUID.randomUUID().toString());
    }

    public MvcTestResult send(MockMvcTester mvc, RequestPostProcessor... more) {
        var request = mvc.post().uri(path).accept("text/html").with(signedInAs(account));
        for (var it : more) {
            request = request.with(it);
        }
        for (var field : fields.entrySet()) {
            if (!field.getKey().contains(":")) {
                request = request.param(field.getKey(), field.getValue());
            }
        }
        var file = fields.keySet().stream().filter(it -> it.contains(":")).findFirst();
        if (file.isEmpty()) {
            return request.exchange();
        }
        var named = file.get().split(":", 2);
        var content = fields.getOrDefault(file.get(), "").getBytes(UTF_8);
        return request.multipart()
                .file(new MockMultipartFile(named[0], named[1], "text/csv", content))
                .exchange();
    }
}
