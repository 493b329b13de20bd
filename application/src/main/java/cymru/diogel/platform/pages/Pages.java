package cymru.diogel.platform.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param number the page shown, from 1
 * @param size rows on a page
 * @param total rows in all
 * @param link the address of a page but for its number, ending in {@code page=}
 */
public record Pages(int number, int size, int total, String link) {
    public static final int ROWS = 25;

    /** The page asked for, or the nearest there is. */
    public static Pages of(int asked, int total, String link) {
        return of(asked, ROWS, total, link);
    }

    /** The same of pages of another length. */
    public static Pages of(int asked, int size, int total, String link) {
        var last = new Pages(1, size, total, link).last();
        return new Pages(Math.clamp(asked, 1, last), size, total, link);
    }

    /** Rows that stand on the pages before. */
    public int before() {
        return (number - 1) * size;
    }

    public int last() {
        return Math.max(1, (total + size - 1) / size);
    }

    public int from() {
        return total == 0 ? 0 : before() + 1;
    }

    public int to() {
        return Math.min(total, number * size);
    }

    public String href(int page) {
        return link + page;
    }

    /** The numbers to offer; 0 stands for a gap. */
    public List<Integer> offered() {
        var offered = new ArrayList<Integer>();
        for (var page = 1; page <= last(); page++) {
            if (page == 1 || page == last() || Math.abs(page - number) <= 1) {
                offered.add(page);
            } else if (offered.getLast() != 0) {
                offered.add(0);
            }
        }
        return offered;
    }
}
