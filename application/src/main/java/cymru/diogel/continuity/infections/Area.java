package cymru.diogel.continuity.infections;

import cymru.diogel.continuity.countfiles.AreaFile.AreaRow;
import cymru.diogel.platform.language.Words;

/**
 * A county, a part of it or a neighbour.
 *
 * @param people who live there, or 0 where nobody has said
 * @param source who says how many
 */
public record Area(
        String code, String english, String welsh, boolean isCounty, int people, String source) {
    public String name(Words words) {
        return words.isWelsh() ? welsh : english;
    }

    /** Whether a row says the same of it. */
    boolean isSaid(AreaRow row) {
        return code.equals(row.code())
                && english.equals(row.english())
                && welsh.equals(row.welsh())
                && people == row.population();
    }

    boolean isCalled(String said) {
        var plain = said.strip();
        return plain.equalsIgnoreCase(code)
                || plain.equalsIgnoreCase(english)
                || plain.equalsIgnoreCase(welsh);
    }
}
