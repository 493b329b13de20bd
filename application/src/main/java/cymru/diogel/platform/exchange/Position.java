package cymru.diogel.platform.exchange;

/**
 * Where a cell begins, all counted from 1: the line as a text editor numbers it, the column as a
 * spreadsheet counts cells, and the character within that line.
 */
public record Position(long line, int column, int character) {}
