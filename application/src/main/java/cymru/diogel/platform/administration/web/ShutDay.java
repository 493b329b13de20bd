package cymru.diogel.platform.administration.web;

import java.time.LocalDate;

/**
 * A day on which the council is shut, as the list shows it.
 *
 * @param isNew whether it was entered today and can still be taken out
 */
public record ShutDay(LocalDate day, String shown, String reason, String known, boolean isNew) {}
