package cymru.diogel.visiting.thematic.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;

import cymru.diogel.platform.access.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and files, and takes the answers apart. */
record Answers(MockMvcTester mvc) {
    MvcTestResult get(String uri, Account account) {
        return mvc.get().uri(uri).with(signedInAs(account)).exchange();
    }

    Document page(String uri, Account account) {
        return page(get(uri, account));
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(bytes(answer), StandardCharsets.UTF_8));
    }

    byte[] file(String uri, Account account) {
        return bytes(get(uri, account));
    }

    static byte[] bytes(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parts of a workbook by their names. */
    static Map<String, String> parts(byte[] workbook) {
        var parts = new HashMap<String, String>();
        try {
            var file = Files.write(Files.createTempFile("figures", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var part : Collections.list(zip.entries())) {
                    var bytes = zip.getInputStream(part).readAllBytes();
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    parts.put(part.getName(), Parser.unescapeEntities(text, false));
                }
            } finally {
                Files.delete(file);
            }
            return parts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
