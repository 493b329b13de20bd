package cymru.diogel.platform.signin;

/** Base32 without padding, RFC 4648, in which a secret is typed into an application. */
final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var one : bytes) {
            held = held << Byte.SIZE | (one & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(SIGNS.charAt(held << (BITS - bits) & 31));
        }
        return text.toString();
    }
}
