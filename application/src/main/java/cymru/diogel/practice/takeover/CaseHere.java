package cymru.diogel.practice.takeover;

import cymru.diogel.practice.casechecks.Here;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.coregroups.CoreGroupClocks;
import cymru.diogel.practice.register.Categories;
import cymru.diogel.practice.register.Spell;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is here of what one folder names, asked for all at once. */
record CaseHere(Taken taken, People people, Places places, Clocks clocks) implements Here {
    /**
     * What was taken over before.
     *
     * @param contents hashes of what each row said, by what it is kept under
     */
    record Taken(Map<String, UUID> contents) {}

    /** Who is here, by the reference of other systems. */
    record People(Map<String, UUID> children, Map<String, List<Spell>> stays) {}

    /** Who works here, and where. */
    record Places(Map<String, UUID> workers, Map<String, UUID> teams) {}

    /** The rules that hold here. */
    record Clocks(Categories categories, CoreGroupClocks meetings) {}

    /** Under what a row is kept. */
    static String name(CaseFile file, String key) {
        return file.name() + "/" + key;
    }

    /** The identity of what becomes of a row, the same whenever it comes. */
    static UUID id(CaseFile file, String key) {
        return hash("taken over/" + name(file, key));
    }

    static UUID hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Standing standing(CaseRow row) {
        var before = taken.contents().get(name(row.file(), row.key()));
        if (before == null) {
            return row.file() == CaseFile.CHILDREN && people.children().containsKey(row.key())
                    ? Standing.SAME
                    : Standing.NEW;
        }
        return before.equals(hash(row.content())) ? Standing.SAME : Standing.CHANGED;
    }

    @Override
    public boolean has(CaseFile file, String id) {
        return taken.contents().containsKey(name(file, id))
                || (file == CaseFile.CHILDREN && people.children().containsKey(id));
    }

    @Override
    public boolean isOtherwiseHere(String child) {
        return people.children().containsKey(child)
                && !taken.contents().containsKey(name(CaseFile.CHILDREN, child));
    }

    UUID child(String reference) {
        var here = people.children().get(reference);
        return here == null ? id(CaseFile.CHILDREN, reference) : here;
    }

    @Override
    public @Nullable UUID worker(String reference) {
        return places.workers().get(reference);
    }

    @Override
    public @Nullable UUID team(String reference) {
        return places.teams().get(reference);
    }

    @Override
    public List<Spell> stays(String child) {
        return people.stays().getOrDefault(child, List.of());
    }

    @Override
    public Categories categories() {
        return clocks.categories();
    }

    @Override
    public LocalDate firstDay() {
        return clocks.meetings().calendar().first();
    }

    @Override
    public List<Boolean> late(LocalDate began, List<LocalDate> held) {
        var runs = clocks.meetings().runs(began, held, null);
        var late = new ArrayList<Boolean>();
        var days = new HashSet<LocalDate>();
        for (var day : held) {
            // A second meeting on a day is the next one, and in time.
            var due = days.add(day) ? runs.get(days.size() - 1).dueOn() : null;
            late.add(due != null && day.isAfter(due));
        }
        return late;
    }
}
