package cymru.diogel.practice.takeover;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.casefiles.CaseColumn.Sort;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseFolder;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.coregroups.CoreGroupClocks;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Spell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Keeps which rows were taken over, and finds what is here of what a folder names. */
@Component
class HereStore {
    private final DSLContext database;
    private final People people;
    private final Register register;
    private final Accounts accounts;
    private final Deadlines deadlines;

    HereStore(
            DSLContext database,
            People people,
            Register register,
            Accounts accounts,
            Deadlines deadlines) {
        this.database = database;
        this.people = people;
        this.register = register;
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    CaseHere of(CaseFolder folder) {
        var children = children(named(folder, CaseFile.CHILDREN));
        var clocks = new CoreGroupClocks(Rules.published(), deadlines.calendar());
        return new CaseHere(
                new CaseHere.Taken(taken(folder)),
                new CaseHere.People(children, stays(folder, children)),
                new CaseHere.Places(workers(folder), teams()),
                new CaseHere.Clocks(register.categories(), clocks));
    }

    /** Waits for its turn: two folders may tell of the same cases. */
    void oneAtATime() {
        database.execute("select pg_advisory_xact_lock(hashtextextended('take-over', 0))");
    }

    /** Remembers rows, so that the same again changes nothing. */
    void remember(Collection<CaseRow> rows, UUID batch) {
        database.execute(
                """
                insert into takeover.taken (file, key, content, batch)
                select f, k, c, ?::uuid
                  from unnest(?::text[], ?::text[], ?::uuid[]) as given (f, k, c)
                """,
                DSL.val(batch),
                DSL.val(rows.stream().map(it -> it.file().name()).toArray(String[]::new)),
                DSL.val(rows.stream().map(CaseRow::key).toArray(String[]::new)),
                DSL.val(rows.stream().map(it -> CaseHere.hash(it.content())).toArray(UUID[]::new)));
    }

    private Map<String, UUID> taken(CaseFolder folder) {
        var taken = new HashMap<String, UUID>();
        for (var file : CaseFile.values()) {
            var keys = new HashSet<>(named(folder, file));
            folder.rows(file).forEach(it -> keys.add(it.key()));
            Taking.some(
                    List.copyOf(keys),
                    some ->
                            database.fetch(
                                            """
                                            select key, content from takeover.taken
                                             where file = ? and key = any (?::text[])
                                            """,
                                            DSL.val(file.name()),
                                            DSL.val(some.toArray(String[]::new)))
                                    .forEach(it ->
                                            taken.put(
                                                    CaseHere.name(
                                                            file, it.get("key", String.class)),
                                                    it.get("content", UUID.class))));
        }
        return taken;
    }

    private Map<String, UUID> children(Collection<String> references) {
        var found = new HashMap<String, UUID>();
        Taking.some(
                List.copyOf(references),
                some ->
                        people.childrenByReference(some)
                                .forEach((name, child) -> found.put(name, child.id())));
        return found;
    }

    private Map<String, List<Spell>> stays(CaseFolder folder, Map<String, UUID> children) {
        var names = new HashMap<UUID, String>();
        for (var row : folder.rows(CaseFile.REGISTER)) {
            var child = row.words("child_id");
            if (children.containsKey(child)) {
                names.put(children.get(child), child);
            }
        }
        var stays = new HashMap<String, List<Spell>>();
        Taking.some(
                List.copyOf(names.keySet()),
                some ->
                        register.stays(some)
                                .forEach(it ->
                                        stays.computeIfAbsent(
                                                        Objects.requireNonNull(
                                                                names.get(it.child())),
                                                        _ -> new ArrayList<>())
                                                .add(it)));
        return stays;
    }

    /** Accounts by their reference and username, and as the folder calls them. */
    private Map<String, UUID> workers(CaseFolder folder) {
        var workers = new HashMap<String, UUID>();
        for (var account : accounts.all()) {
            workers.put(account.reference(), account.id());
            if (account.username() != null) {
                workers.put(account.username(), account.id());
            }
        }
        var called = new HashMap<String, UUID>();
        for (var row : folder.rows(CaseFile.WORKERS)) {
            var account = workers.get(row.words("username"));
            if (account != null) {
                called.put(row.key(), account);
            }
        }
        workers.putAll(called);
        return workers;
    }

    private Map<String, UUID> teams() {
        var teams = new HashMap<String, UUID>();
        for (Team team : accounts.teams()) {
            teams.put(team.reference(), team.id());
        }
        return teams;
    }

    /** Every row of a file that some row names, there or not. */
    private static Set<String> named(CaseFolder folder, CaseFile file) {
        var named = new HashSet<String>();
        for (var from : folder.files()) {
            for (var column : from.columns()) {
                var isMany = column.sort() == Sort.MANY;
                if (column.of() == file || (from == file && column.sort() == Sort.ID)) {
                    for (var row : folder.rows(from)) {
                        named.addAll(
                                isMany
                                        ? row.list(column.name())
                                        : Taking.list(row.text(column.name())));
                    }
                }
            }
        }
        return named;
    }
}
