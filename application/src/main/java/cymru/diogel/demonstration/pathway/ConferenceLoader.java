package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.practice.casework.EarlierWay;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.EarlierConferences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts a year of made-up conferences where real ones would be. */
@Component
@Order(2)
class ConferenceLoader implements Chapter {
    private final Conferences conferences;
    private final EarlierConferences earlier;
    private final EarlierWay way;

    ConferenceLoader(Conferences conferences, EarlierConferences earlier, EarlierWay way) {
        this.conferences = conferences;
        this.earlier = earlier;
        this.way = way;
    }

    @Override
    public void load(County county, Identities ids) {
        var staffed = new Staffed(county, ids);
        var made = new PastConferences(ids, staffed, conferences).made(Case.of(county, ids));
        earlier.takeOver(made);
        way.met(made.stream().map(it -> new EarlierWay.Met(it.conference(), it.about())).toList());
        way.registered(county.children().map(it -> ids.child(it.id())).toList());
    }
}
