package cymru.diogel.platform.once.web;

import java.util.Map;

/** Which addresses need no key when they are posted to, and why: all there are, in one place. */
final class Repeatable {
    private static final String NOBODY_YET = "nobody is known yet of whom an answer could be kept";
    private static final String ONLY_ASKS =
            "asks without an effect, by POST to keep the address bare";
    private static final String IS_SEALED =
            "shows what is sealed, which no answer may be kept of; each look is in the trail";
    private static final String WRITES_OVER = "keeps a draft, each time over the one before";

    static final Map<String, String> WHY =
            Map.ofEntries(
                    Map.entry("/sign-in", NOBODY_YET),
                    Map.entry("/sign-in/code", NOBODY_YET),
                    Map.entry("/sign-in/passkey", NOBODY_YET),
                    Map.entry(
                            "/sign-in/provider/out",
                            "sent by the provider, which has no form; who is out stays out"),
                    Map.entry(
                            "/my-sign-in/passkeys",
                            "answers an offer of the session, which is taken back by the answer"),
                    Map.entry("/set-up", NOBODY_YET),
                    Map.entry("/demonstration", NOBODY_YET),
                    Map.entry(
                            "/report-a-concern",
                            "nobody is known; the report has the identity that its form was given"),
                    Map.entry("/my-sign-in/again/{id}", "goes on with a form that has its own key"),
                    Map.entry("/children", ONLY_ASKS),
                    Map.entry("/visits/export", ONLY_ASKS),
                    Map.entry("/trails/child", ONLY_ASKS),
                    Map.entry("/trails/person", ONLY_ASKS),
                    Map.entry("/trails/children/{id}/export", ONLY_ASKS),
                    Map.entry("/trails/people/{id}/export", ONLY_ASKS),
                    Map.entry("/children/{id}/amendments/{amendment}/sealed", IS_SEALED),
                    Map.entry("/visits/record/{household}/{intention}/draft", WRITES_OVER),
                    Map.entry("/visits/{id}/correct/draft", WRITES_OVER),
                    Map.entry("/recovery/of/{service}/write/{intention}/draft", WRITES_OVER),
                    Map.entry("/reports/new/{intention}/draft", WRITES_OVER));

    private Repeatable() {}

    static boolean includes(String route) {
        return WHY.containsKey(route);
    }
}
