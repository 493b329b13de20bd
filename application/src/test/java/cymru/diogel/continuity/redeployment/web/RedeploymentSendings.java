package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.LentFile;
import cymru.diogel.platform.once.web.Sending;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The forms of the register, each filled in rightly. */
public final class RedeploymentSendings {
    private final LentCounty county;

    public RedeploymentSendings(ApplicationContext beans) {
        this(new LentCounty(beans));
    }

    RedeploymentSendings(LentCounty county) {
        this.county = county;
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/redeployment/own/{service}", this::own);
        all.put("/redeployment/import", this::file);
        all.put("/redeployment/people/{person}/placement", this::loan);
        all.put("/redeployment/people/{person}/move", this::move);
    }

    private Sending own() {
        var service = county.service("Home care", 1, 5, 3);
        return Sending.of(
                county.silver, "/redeployment/own/" + service.id(), "own-" + county.skill, "4");
    }

    private Sending file() {
        var home = county.service("Leisure", 3, 5, 0);
        return Sending.of(
                county.silver,
                "/redeployment/import",
                "file:lent.csv",
                String.join(",", LentFile.HEADINGS)
                        + "\nX"
                        + LentCounty.next()
                        + ",Carys Lent,"
                        + home.code()
                        + ","
                        + county.skill
                        + ",37,Llanfaen,ENHANCED,2026-01-15,,no,yes,,,,,,,,,,\n");
    }

    private Sending loan() {
        var who = county.person(county.service("Leisure", 3, 5, 0));
        var to = county.service("Home care", 1, 5, 3);
        return loan(who.id().toString(), to.id().toString());
    }

    Sending loan(String person, String to) {
        return Sending.of(
                county.silver,
                "/redeployment/people/" + person + "/placement",
                "service",
                to,
                "skill",
                county.skill,
                "role",
                "Care worker",
                "since",
                "1/1/2020",
                "agreed",
                "Head of leisure");
    }

    private Sending move() {
        var from = county.service("Leisure", 3, 5, 0);
        var loan = county.lend(from, county.service("Home care", 1, 5, 3), 1).getFirst();
        return move(loan.person().id().toString(), "RETURNED", "1/1/2021");
    }

    Sending move(String person, String next, String day) {
        return Sending.of(
                county.silver,
                "/redeployment/people/" + person + "/move",
                "next",
                next,
                "day",
                day);
    }
}
