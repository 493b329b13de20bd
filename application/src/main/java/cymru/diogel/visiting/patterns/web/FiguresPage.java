package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.patterns.UnitProfile.Share;
import cymru.diogel.visiting.patterns.Unit;
import gen.jte.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Three figures for councillors: the county over twelve months, no team, no name, no hour. */
@Controller
public class FiguresPage {
    private final Sources sources;
    private final Access access;
    private final Templates templates;

    FiguresPage(Sources sources, Access access, Templates templates) {
        this.sources = sources;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.READ_FIGURES)
    @GetMapping("/figures")
    Page show(Frame frame) {
        var asked = Asked.read(new Unit.County(), null, null, sources.today(), frame.words());
        access.browse(Entry.seen("patterns.figures"));
        var county = sources.picture(asked).result().county();
        return new Page(
                templates.visitingPatternsPublic(
                        frame, new View(new Phrases(frame.words()), asked, county)));
    }

    /** The county's figures with small numbers hidden. */
    public record View(Phrases phrases, Asked asked, UnitProfile county) {
        // Methods, section 12: no team below 10 households; a county below it says no more.
        private static final int LEAST_HOUSEHOLDS = 10;
        private static final int SMALL = 5;

        public Trends trends() {
            return new Trends(phrases, county, LEAST_HOUSEHOLDS);
        }

        public boolean isEnough() {
            return county.counts().households() >= LEAST_HOUSEHOLDS;
        }

        /** Whether enough households can be told from chance. */
        public boolean isGuessSaid() {
            return isEnough() && county.bands().assessable() >= LEAST_HOUSEHOLDS;
        }

        /** Whether a share can be told without telling of fewer than five visits. */
        public boolean isSaid(Share share) {
            return isEnough() && !isSmall(share.count()) && !isSmall(share.of() - share.count());
        }

        private static boolean isSmall(int count) {
            return count > 0 && count < SMALL;
        }

        /** A month's share; in words when it stands for fewer than five visits. */
        public String share(int count, Trends.Month month) {
            if (!month.hasShares()) {
                return Numerals.NONE;
            }
            return isSmall(count) || isSmall(month.visits() - count)
                    ? phrases.say("fewer")
                    : Numerals.percent((double) count / month.visits());
        }
    }
}
