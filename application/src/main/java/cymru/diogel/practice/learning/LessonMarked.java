package cymru.diogel.practice.learning;

import java.time.Instant;
import java.util.UUID;

/** A lesson was handed to training or to audit, or answered. */
public record LessonMarked(UUID lesson, LessonMark.Kind kind, Instant at) {}
