package cymru.diogel.platform.signin.web;

import java.util.List;

/** What somebody's own page of sign-in shows. */
public record MySignInModel(List<Line> lines, Ways ways) {
    /** One session, in words. */
    public record Line(
            String id, String browser, String address, String at, String last, boolean own) {}

    /** How somebody can sign in. */
    public record Ways(boolean password, boolean codes, int recoveries) {}
}
