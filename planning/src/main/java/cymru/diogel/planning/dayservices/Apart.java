package cymru.diogel.planning.dayservices;

import java.math.BigDecimal;

/**
 * The rules that hold on a day.
 *
 * @param distance to be kept between people, in metres, more than 0
 * @param air fresh air that each person needs, in litres a second, more than 0
 * @param ratio people whom one member of staff can be with, from 1
 */
public record Apart(BigDecimal distance, int air, int ratio) {
    public Apart {
        if (distance.signum() <= 0 || air <= 0 || ratio <= 0) {
            throw new IllegalArgumentException(
                    "no rule is %s m, %d l/s and %d people a member of staff"
                            .formatted(distance, air, ratio));
        }
    }
}
