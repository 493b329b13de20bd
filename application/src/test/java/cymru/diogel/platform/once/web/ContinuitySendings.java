package cymru.diogel.platform.once.web;

import cymru.diogel.continuity.command.web.CommandSendings;
import cymru.diogel.continuity.contingency.web.ContingencySendings;
import cymru.diogel.continuity.dayservices.web.DaySendings;
import cymru.diogel.continuity.infections.web.InfectionSendings;
import cymru.diogel.continuity.pressure.web.PressureSendings;
import cymru.diogel.continuity.recovery.web.RecoverySendings;
import cymru.diogel.continuity.redeployment.web.RedeploymentSendings;
import cymru.diogel.continuity.redeployproposals.web.ProposalSendings;
import cymru.diogel.continuity.scenarios.web.ScenarioSendings;
import cymru.diogel.continuity.services.web.ServiceSendings;
import cymru.diogel.continuity.talks.web.TalkSendings;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The forms of the wing that keeps services running. */
record ContinuitySendings(ApplicationContext beans) {
    void addTo(Map<String, Supplier<Sending>> all) {
        new CommandSendings(beans).addTo(all);
        new ContingencySendings(beans).addTo(all);
        new DaySendings(beans).addTo(all);
        new InfectionSendings(beans).addTo(all);
        new PressureSendings(beans).addTo(all);
        new RecoverySendings(beans).addTo(all);
        new RedeploymentSendings(beans).addTo(all);
        new ProposalSendings(beans).addTo(all);
        new ScenarioSendings(beans).addTo(all);
        new ServiceSendings(beans).addTo(all);
        new TalkSendings(beans).addTo(all);
    }
}
