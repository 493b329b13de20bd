package cymru.diogel.continuity.services;

import java.util.List;

/** What a service needs so that it can run. */
public record Needs(List<Staff> staff, String premises, String suppliers, String systems) {
    public Needs {
        staff = List.copyOf(staff);
    }

    /**
     * Staff of one skill.
     *
     * @param full how many it takes to run in full
     * @param safe below how many it is no longer safe
     */
    public record Staff(String skill, int full, int safe) {}

    public int full() {
        return staff.stream().mapToInt(Staff::full).sum();
    }

    public int safe() {
        return staff.stream().mapToInt(Staff::safe).sum();
    }
}
