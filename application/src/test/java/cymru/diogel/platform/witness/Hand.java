package cymru.diogel.platform.witness;

import cymru.diogel.platform.trail.Sealer;
import cymru.diogel.platform.trail.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jooq.DSLContext;

/** What is at hand to whoever tampers. */
record Hand(DSLContext database, Sealer sealer, Path file, SomeTrail trail, Random random) {
    private static final long ASIDE = 9_999_999;

    void sql(String statement) {
        database.execute(statement);
    }

    int position() {
        return random.nextInt(SomeTrail.ENTRIES);
    }

    int otherThan(int position) {
        return (position + 1 + random.nextInt(SomeTrail.ENTRIES - 1)) % SomeTrail.ENTRIES;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    long entry(long position) {
        var entry =
                database.fetchValue("select entry from trail.leaf where position = " + position);
        return (Long) Objects.requireNonNull(entry);
    }

    String whichHead() {
        return " where number = " + (1 + random.nextInt(trail.lines().size()));
    }

    void swap(String table, String column, long one, long other) {
        var update = "update " + table + " set " + column + " = ";
        sql(update + ASIDE + " where " + column + " = " + one);
        sql(update + one + " where " + column + " = " + other);
        sql(update + other + " where " + column + " = " + ASIDE);
    }

    /** Cuts entries, leaves and heads off, as somebody would who knows the tree. */
    void cut(int size) {
        var entries = cutLeaves(size);
        sql("delete from trail.entry where id in (" + entries + ")");
        sql("delete from witness.head where size > " + size);
    }

    /** Cuts the leaves off and lets the tree grow from there; the entries that had them. */
    String cutLeaves(int size) {
        var tree = new Tree();
        database.fetch("select hash from trail.leaf where position < ? order by position", size)
                .forEach(it -> tree.add(it.get(0, byte[].class), 0));
        var entries =
                database.fetchValues("select entry from trail.leaf where position >= " + size);
        sql("delete from trail.leaf where position >= " + size);
        database.execute("update trail.tree set size = ?, frontier = ?", size, tree.frontier());
        return String.join(",", entries.stream().map(String::valueOf).toList());
    }

    void seal() {
        sealer.sealAll();
    }
}
