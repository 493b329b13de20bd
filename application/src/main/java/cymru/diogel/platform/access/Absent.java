package cymru.diogel.platform.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or none for whoever asks: both look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Absent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Absent() {
        super("absent", null, false, false);
    }
}
