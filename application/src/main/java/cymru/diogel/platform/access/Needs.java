package cymru.diogel.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The right a request needs; a request that names none and is not {@link Open} is refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Right value();

    /** Whether a credential must have been shown within the last five minutes. */
    boolean again() default false;
}
