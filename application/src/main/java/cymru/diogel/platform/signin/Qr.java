package cymru.diogel.platform.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A square that a telephone reads, as the path of an SVG.
 *
 * @param side squares on a side, with four of margin all round
 * @param path each dark square, as a move and a line back to its start
 */
public record Qr(int side, String path) {
    private static final int MARGIN = 4;

    static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var row = 0; row < code.size; row++) {
            for (var column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + MARGIN)
                            .append(' ')
                            .append(row + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Qr(code.size + 2 * MARGIN, path.toString());
    }
}
