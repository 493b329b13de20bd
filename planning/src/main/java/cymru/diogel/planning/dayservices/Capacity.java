package cymru.diogel.planning.dayservices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many places a room has, and which limit binds.
 *
 * <p>A carer and the person cared for take one place; staff take places of their own.
 *
 * @param places for people who come, staff not counted
 * @param staff who are with them, each of whom takes a place too
 * @param binding the limit that lets no more come; the first in order where several do
 * @param limits how many could come if only this limit held
 */
public record Capacity(int places, int staff, Limit binding, Map<Limit, Integer> limits) {
    /** What can limit a room. */
    public enum Limit {
        DISTANCE,
        FIRE,
        VENTILATION,
        STAFF,
        EQUIPMENT
    }

    public Capacity {
        limits = Map.copyOf(limits);
    }

    /**
     * The least of all limits. The distance is data: in Wales 2 metres on premises in 2020, except
     * within a household and between a carer and the person assisted.
     */
    public static Capacity of(Floor floor, Apart apart) {
        var limits = new EnumMap<Limit, Integer>(Limit.class);
        limits.put(
                Limit.DISTANCE,
                withoutStaff(points(floor.checked(), apart.distance()), apart.ratio()));
        limits.put(Limit.FIRE, withoutStaff(floor.fire(), apart.ratio()));
        floor.air()
                .ifPresent(air ->
                        limits.put(
                                Limit.VENTILATION, withoutStaff(air / apart.air(), apart.ratio())));
        limits.put(Limit.STAFF, Math.multiplyExact(floor.staff(), apart.ratio()));
        floor.equipment().ifPresent(most -> limits.put(Limit.EQUIPMENT, most));
        var binding = Limit.DISTANCE;
        for (var limit : limits.entrySet()) {
            if (limit.getValue() < limits.getOrDefault(binding, 0)) {
                binding = limit.getKey();
            }
        }
        var places = limits.getOrDefault(binding, 0);
        return new Capacity(places, Math.ceilDiv(places, apart.ratio()), binding, limits);
    }

    /** Where people can be, staff with them, by distance and by the fire limit. */
    public static int persons(Floor floor, BigDecimal distance) {
        return Math.min(floor.fire(), points(floor, distance));
    }

    /**
     * Points that lie a distance apart: by area, on the safe side, a square of that side for each;
     * for fixed seats those of a square grid that begins in a corner.
     */
    private static int points(Floor floor, BigDecimal distance) {
        if (floor.fixedSeats()) {
            return Math.multiplyExact(
                    along(floor.length(), distance) + 1, along(floor.width(), distance) + 1);
        }
        var area = floor.length().multiply(floor.width()).subtract(floor.unusable());
        return area.signum() <= 0 ? 0 : along(area, distance.multiply(distance));
    }

    private static int along(BigDecimal length, BigDecimal step) {
        return length.divide(step, 0, RoundingMode.DOWN).intValueExact();
    }

    /** The most who can come when each group of them needs one more point for staff. */
    private static int withoutStaff(int persons, int ratio) {
        // n people need ceil(n / ratio) staff, so full groups take ratio + 1 points each.
        int groups = persons / (ratio + 1);
        int left = persons % (ratio + 1);
        return groups * ratio + Math.max(0, left - 1);
    }
}
