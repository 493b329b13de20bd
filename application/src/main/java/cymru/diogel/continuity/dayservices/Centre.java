package cymru.diogel.continuity.dayservices;

import cymru.diogel.planning.dayservices.Floor;
import cymru.diogel.platform.language.Words;
import java.util.List;
import java.util.UUID;

/** A day centre, with its rooms and the rounds of transport that lead there. */
public record Centre(UUID id, String code, Names names, List<Room> rooms, List<Route> routes) {
    /** A name in both languages. */
    public record Names(String english, String welsh) {
        public String in(Words words) {
            return words.isWelsh() ? welsh : english;
        }
    }

    /**
     * A room.
     *
     * @param hoists people who need a hoist and can be there at once
     */
    public record Room(UUID id, UUID centre, Names names, Floor floor, int hoists) {}

    /**
     * A round of transport.
     *
     * @param seats each half-day, nobody keeping apart
     */
    public record Route(UUID id, UUID centre, String code, Names names, int seats) {}
}
