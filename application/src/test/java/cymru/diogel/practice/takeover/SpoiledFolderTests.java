package cymru.diogel.practice.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.casefiles.CaseExample;
import cymru.diogel.practice.casefiles.CaseFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Spoiled folders never make it fail, and are never half there. */
@SpringBootTest
@Transactional
class SpoiledFolderTests extends TakingOver {
    @Autowired private PlatformTransactionManager transactions;

    @Test
    void spoiled_at_random_it_never_fails_and_is_never_half_there() {
        var random = new Random(47);
        var before = rows();
        var whole = new TreeMap<String, Integer>();
        var taken = 0;
        for (var tries = 0; tries < 60; tries++) {
            var spoiled = example();
            for (var times = random.nextInt(3); times >= 0; times--) {
                spoil(spoiled, random);
            }
            var outcome =
                    new TransactionTemplate(transactions)
                            .execute(_ -> {
                                var point = "t" + random.nextInt(1_000_000);
                                database.execute("savepoint " + point);
                                var it = apply(spoiled);
                                whole.clear();
                                whole.putAll(more(before));
                                database.execute("rollback to savepoint " + point);
                                return it;
                            });
            var fresh = outcome.counts().values().stream().mapToLong(TakeOver.Count::fresh).sum();
            var kept = whole.getOrDefault("takeover.taken", 0);
            assertThat((long) kept).isEqualTo(outcome.isTaken() ? fresh : 0);
            assertThat(whole.isEmpty()).isEqualTo(!outcome.isTaken() || fresh == 0);
            taken += outcome.isTaken() ? 1 : 0;
        }
        assertThat(taken).isBetween(3, 57);
    }

    private static void spoil(CaseExample example, Random random) {
        var files = List.of(CaseFile.values());
        var file = files.get(random.nextInt(files.size()));
        var lines = new ArrayList<>(example.text(file).lines().toList());
        var at = random.nextInt(lines.size());
        var cells = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
        var cell = random.nextInt(cells.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(lines.get(at));
            case 2 -> cells.set(cell, "");
            case 3 -> cells.set(cell, cells.get(random.nextInt(cells.size())));
            case 4 -> cells.set(cell, "2025-13-45\"\u0000");
            default -> Collections.shuffle(lines.subList(1, lines.size()), random);
        }
        if (at < lines.size() && random.nextBoolean()) {
            lines.set(at, String.join(",", cells));
        }
        example.write(file, String.join("\n", lines));
    }
}
