package cymru.diogel.platform.witness;

import cymru.diogel.platform.trail.Sealer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;

/** Ways to alter a trail without right, with the rights of whoever owns the database. */
enum Tampering {
    EDIT_ENTRY {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            var change = hand.one(ENTRY_EDITS);
            hand.sql("update trail.entry set " + change + " where id = " + hand.entry(position));
            return position;
        }
    },
    EDIT_LEAF {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            var change = hand.one(LEAF_EDITS);
            hand.sql("update trail.leaf set " + change + " where position = " + position);
            return position;
        }
    },
    EDIT_HEAD {
        @Override
        long alter(Hand hand) {
            hand.sql("update witness.head set " + hand.one(HEAD_EDITS) + hand.whichHead());
            return ANYWHERE;
        }
    },
    EDIT_FRONTIER {
        @Override
        long alter(Hand hand) {
            hand.sql(
                    hand.one(
                            List.of(
                                    "update trail.tree set frontier = set_byte(frontier, 5,"
                                            + " (get_byte(frontier, 5) + 1) % 256)",
                                    "update trail.tree set size = size + 1",
                                    "update trail.tree set size = size - 4")));
            return ANYWHERE;
        }
    },
    DELETE_ENTRY {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            hand.sql("delete from trail.entry where id = " + hand.entry(position));
            return position;
        }
    },
    DELETE_ENTRY_AND_KEY {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            hand.sql("delete from trail.entry where id = " + hand.entry(position));
            hand.sql("update trail.leaf set key = null where position = " + position);
            return position;
        }
    },
    DELETE_LEAF {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            hand.sql("delete from trail.leaf where position = " + position);
            return position;
        }
    },
    DELETE_ENTRY_AND_LEAF {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            hand.sql("delete from trail.entry where id = " + hand.entry(position));
            hand.sql("delete from trail.leaf where position = " + position);
            return position;
        }
    },
    DELETE_HEADS {
        @Override
        long alter(Hand hand) {
            hand.sql("delete from witness.head" + hand.whichHead());
            return ANYWHERE;
        }
    },
    INSERT_ENTRY {
        @Override
        long alter(Hand hand) {
            var like = hand.entry(hand.position());
            hand.sql(
                    "insert into trail.entry (at, role, request, act, outcome) select"
                            + " at - interval '1 day', role, request, act, outcome from"
                            + " trail.entry where id = "
                            + like);
            return ANYWHERE;
        }
    },
    INSERT_LEAF {
        @Override
        long alter(Hand hand) {
            var position = hand.position();
            hand.sql(
                    "update trail.leaf set position = position + 1000 where position >= "
                            + position);
            hand.sql("update trail.leaf set position = position - 999 where position >= 1000");
            hand.sql(
                    "insert into trail.leaf select "
                            + position
                            + ", 1000000, key, hash from trail.leaf where position > "
                            + position
                            + " or position < "
                            + position
                            + " limit 1");
            hand.sql("update trail.tree set size = size + 1");
            return position;
        }
    },
    SWAP_ENTRIES {
        @Override
        long alter(Hand hand) {
            var one = hand.position();
            var other = hand.otherThan(one);
            hand.swap("trail.entry", "id", hand.entry(one), hand.entry(other));
            return one;
        }
    },
    SWAP_LEAVES {
        @Override
        long alter(Hand hand) {
            var one = hand.position();
            hand.swap("trail.leaf", "position", one, hand.otherThan(one));
            return one;
        }
    },
    REORDER {
        @Override
        long alter(Hand hand) {
            var first = hand.random().nextInt(SomeTrail.ENTRIES - 4);
            hand.sql(
                    "update trail.leaf set position = position + 1000 where position between "
                            + first
                            + " and "
                            + (first + 3));
            hand.sql(
                    "update trail.leaf set position = "
                            + (2 * first + 3 + 1000)
                            + " - position where position >= 1000");
            return first;
        }
    },
    CUT_THE_TAIL {
        @Override
        long alter(Hand hand) {
            hand.cut(hand.random().nextInt(50));
            return ANYWHERE;
        }
    },
    CUT_AND_WRITE_ANEW {
        @Override
        long alter(Hand hand) {
            var from = hand.random().nextInt(50);
            var entries = hand.cutLeaves(from);
            hand.sql("update trail.entry set act = 'other' where id in (" + entries + ")");
            hand.seal();
            if (hand.random().nextBoolean()) {
                hand.sql("delete from witness.head where size > " + from);
            }
            return ANYWHERE;
        }
    },
    EDIT_THE_FILE {
        @Override
        long alter(Hand hand) {
            var lines = new ArrayList<>(hand.trail().lines());
            var which = hand.random().nextInt(lines.size());
            var line = lines.get(which);
            var digit = line.indexOf("\"root\":\"") + 8 + hand.random().nextInt(64);
            var other = line.charAt(digit) == 'a' ? 'b' : 'a';
            lines.set(which, line.substring(0, digit) + other + line.substring(digit + 1));
            SomeTrail.write(hand.file(), lines);
            return ANYWHERE;
        }
    };

    static final long ANYWHERE = -1;

    private static final List<String> ENTRY_EDITS =
            List.of(
                    "id = id + 1000000",
                    "at = at + interval '1 microsecond'",
                    "account = gen_random_uuid()",
                    "account = null",
                    "role = 'COUNCILLOR'",
                    "request = gen_random_uuid()",
                    "address = address || '0'",
                    "address = null",
                    "act = act || 'x'",
                    "outcome = 'REFUSED'",
                    "child = gen_random_uuid()",
                    "child = household, household = child",
                    "household = null",
                    "ground = 'ALLOCATED'",
                    "ground = null",
                    "about = about || '{\"more\": \"1\"}'",
                    "about = '{}'");
    private static final List<String> LEAF_EDITS =
            List.of(
                    "position = position + 1000",
                    "entry = entry + 1000000",
                    "key = decode(md5(random()::text) || md5(random()::text), 'hex')",
                    "key = null",
                    "hash = set_byte(hash, 7, (get_byte(hash, 7) + 1) % 256)");
    private static final List<String> HEAD_EDITS =
            List.of(
                    "number = number + 1000",
                    "at = at + interval '1 second'",
                    "size = size + 1",
                    "size = size - 1",
                    "root = set_byte(root, 3, (get_byte(root, 3) + 1) % 256)",
                    "previous = set_byte(previous, 3, (get_byte(previous, 3) + 1) % 256)",
                    "key = 'other'",
                    "signature = set_byte(signature, 9, (get_byte(signature, 9) + 1) % 256)");

    /** Alters the trail; says at which position, where that can be known. */
    abstract long alter(Hand hand);

    static Hand hand(DSLContext database, Sealer sealer, Path file, SomeTrail trail, long seed) {
        return new Hand(database, sealer, file, trail, new Random(seed));
    }
}
