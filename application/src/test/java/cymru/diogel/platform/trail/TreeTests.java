package cymru.diogel.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TreeTests {
    // RFC 6962 gives no numbers; these are those of the reference implementation's tests.
    private static final List<String> INPUTS =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS =
            List.of(
                    "1 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "2 fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "3 aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "7 ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "8 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_those_of_the_reference() {
        for (var root : ROOTS) {
            var parts = root.split(" ", 2);
            var tree = new Tree();
            INPUTS.stream()
                    .limit(Integer.parseInt(parts[0]))
                    .map(it -> Tree.leaf(HexFormat.of().parseHex(it)))
                    .forEach(it -> tree.add(it, 0));
            assertThat(HexFormat.of().formatHex(tree.root())).as(parts[0]).isEqualTo(parts[1]);
        }
    }

    @Test
    void an_empty_tree_is_the_hash_of_nothing() {
        assertThat(new Tree().root()).isEqualTo(Tree.sha256().digest());
    }

    @Property(tries = 300)
    void every_root_is_that_of_the_recursive_definition(@ForAll @IntRange(max = 300) int size) {
        var leaves = leaves(size);
        var tree = new Tree();
        leaves.forEach(it -> tree.add(it, 0));
        assertThat(tree.root()).isEqualTo(naive(leaves));
        assertThat(tree.size()).isEqualTo(size);
    }

    @Property(tries = 300)
    void a_tree_goes_on_from_its_frontier(
            @ForAll @IntRange(max = 200) int first, @ForAll @IntRange(max = 200) int more) {
        var leaves = leaves(first + more);
        var begun = new Tree();
        leaves.subList(0, first).forEach(it -> begun.add(it, 0));
        var gone = Tree.of(first, begun.frontier());
        leaves.subList(first, first + more).forEach(it -> gone.add(it, 0));
        assertThat(gone.root()).isEqualTo(naive(leaves));
    }

    @Test
    void a_frontier_of_another_size_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.of(3, new byte[32]));
    }

    @Property(tries = 200)
    void the_hash_of_a_leaf_is_that_of_the_library(
            @ForAll @Size(32) byte[] key,
            @ForAll @IntRange(max = 1_000_000) int position,
            @ForAll byte[] fields)
            throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((byte) 1);
        mac.update(java.nio.ByteBuffer.allocate(8).putLong(position).flip());
        var expected = Tree.leaf(mac.doFinal(fields));
        var found = new LeafHash().of(key, position, java.nio.ByteBuffer.wrap(fields));
        assertThat(found).isEqualTo(expected);
    }

    private static List<byte[]> leaves(int size) {
        var leaves = new ArrayList<byte[]>();
        for (var index = 0; index < size; index++) {
            leaves.add(Tree.leaf(new byte[] {(byte) index, (byte) (index >> 8)}));
        }
        return leaves;
    }

    // RFC 6962, section 2.1, word by word.
    private static byte[] naive(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(
                new byte[] {1},
                naive(leaves.subList(0, split)),
                naive(leaves.subList(split, leaves.size())));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
