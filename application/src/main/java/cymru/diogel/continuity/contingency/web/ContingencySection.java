package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What calls for a plan agreed beforehand, for the situation page. */
@Component
class ContingencySection implements SituationSource {
    private final Triggers triggers;

    ContingencySection(Triggers triggers) {
        this.triggers = triggers;
    }

    @Bean
    static MenuItem contingencyMenu() {
        return new MenuItem(
                55, "contingency.menu", ContingencyPage.PATH, Right.READ_CONTINUITY.name());
    }

    @Override
    public Section section() {
        return WatchedRows.section(triggers.watched());
    }
}
