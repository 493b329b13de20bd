package cymru.diogel.continuity.command;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tiers of command: operational, tactical, strategic. */
public enum Tier {
    BRONZE(Right.KEEP_SERVICES),
    SILVER(Right.REVIEW_AS_SILVER),
    GOLD(Right.REVIEW_AS_GOLD);

    private final Right right;

    Tier(Right right) {
        this.right = right;
    }

    /** The right of those who decide in it. */
    public Right right() {
        return right;
    }

    /** The tiers in which somebody may decide. */
    public static List<Tier> of(Viewer viewer) {
        return Stream.of(values()).filter(it -> viewer.may(it.right())).toList();
    }

    public String message() {
        return "command.tier-" + name().toLowerCase(Locale.ROOT);
    }
}
