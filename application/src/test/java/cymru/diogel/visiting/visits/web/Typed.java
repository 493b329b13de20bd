package cymru.diogel.visiting.visits.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;

import cymru.diogel.platform.access.Account;
import cymru.diogel.practice.people.Child;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit form filled in rightly, but for what a test changes. */
record Typed(Map<String, String> fields) {
    static Typed of(Morris morris) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("notice", "UNANNOUNCED");
        fields.put("place", "HOME");
        fields.put("access", "GAINED");
        fields.put("purpose", "REGISTER");
        fields.put("spoken", "WELSH");
        fields.put("said", "Dim byd newydd.");
        fields.put("account", "All is well.");
        fields.put("concerns", "None. I come again on Tuesday.");
        for (Child child : morris.children()) {
            fields.put("seen-" + child.id(), "yes");
            fields.put("alone-" + child.id(), "yes");
            fields.put("observed-" + child.id(), "Played on the mat");
            fields.put("bedroom-" + child.id(), "no");
            fields.put("bedroomnot-" + child.id(), "Somebody was asleep there");
        }
        return new Typed(fields).on(27).with("on-month", "10").from("13:35", "14:20");
    }

    /** On this day of October 2026. */
    Typed on(int day) {
        return with("on-day", "" + day).with("on-year", "2026");
    }

    Typed from(String start, String end) {
        return with("start-hour", start.substring(0, 2))
                .with("start-minute", start.substring(3))
                .with("end-hour", end.substring(0, 2))
                .with("end-minute", end.substring(3));
    }

    Typed with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new Typed(changed);
    }

    Typed without(String... names) {
        var changed = new LinkedHashMap<>(fields);
        for (var name : names) {
            changed.remove(name);
        }
        return new Typed(changed);
    }

    MvcTestResult post(MockMvcTester mvc, String address, Account account) {
        var request = mvc.post().uri(address).with(signedInAs(account));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
