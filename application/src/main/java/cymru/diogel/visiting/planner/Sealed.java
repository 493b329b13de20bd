package cymru.diogel.visiting.planner;

import cymru.diogel.planning.Cell;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sealed of a draw. Its bytes are of one length for one number of starts, so that the
 * length of what is stored says nothing.
 */
record Sealed(Slot slot, byte[] seed, List<Cell> cells) {
    private static final int SEED = 32;

    /** A day and a minute of day; it never says which when put into words. */
    record Slot(LocalDate day, int minute) {
        static Slot of(Cell cell) {
            return new Slot(cell.day(), cell.minute());
        }

        static Slot of(LocalDateTime at) {
            return new Slot(at.toLocalDate(), at.getHour() * 60 + at.getMinute());
        }

        LocalDateTime at() {
            return day.atTime(LocalTime.of(minute / 60, minute % 60));
        }

        @Override
        public String toString() {
            return "a sealed time";
        }
    }

    byte[] bytes() {
        var buffer = ByteBuffer.allocate(SEED + 3 * Integer.BYTES + cells.size() * 2 * 4);
        buffer.put(seed).putInt(day(slot.day())).putInt(slot.minute()).putInt(cells.size());
        cells.forEach(cell -> buffer.putInt(day(cell.day())).putInt(cell.minute()));
        return buffer.array();
    }

    static Sealed of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var seed = new byte[SEED];
        buffer.get(seed);
        var slot = new Slot(LocalDate.ofEpochDay(buffer.getInt()), buffer.getInt());
        var size = buffer.getInt();
        var cells = new ArrayList<Cell>(size);
        for (var i = 0; i < size; i++) {
            cells.add(new Cell(LocalDate.ofEpochDay(buffer.getInt()), buffer.getInt()));
        }
        return new Sealed(slot, seed, List.copyOf(cells));
    }

    @Override
    public String toString() {
        return "a sealed time among " + cells.size();
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
