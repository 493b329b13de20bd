package cymru.diogel.platform.exchange;

import java.nio.charset.Charset;

/** How a file is written: its encoding, the bytes of its byte-order mark, what parts its cells. */
public record Dialect(Charset encoding, int mark, char separator) {}
