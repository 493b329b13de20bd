package cymru.diogel.continuity.countfiles;

import java.util.List;

/**
 * What a file says, and what is wrong in it.
 *
 * @param rows in the order of the file
 */
public record CountRead<T>(List<T> rows, List<CountProblem> problems) {
    public boolean isGood() {
        return problems.isEmpty();
    }
}
