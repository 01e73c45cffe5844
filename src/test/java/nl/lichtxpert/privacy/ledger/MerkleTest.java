package nl.lichtxpert.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against the reference data of certificate-transparency (merkletree/testonly: eight leaves, their roots, paths and proofs), then against the definition. */
class MerkleTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static Merkle.Nodes tree(List<byte[]> leafHashes) {
        return (level, position) -> {
            var below = new ArrayList<>(leafHashes.subList((int) (position << level), (int) ((position + 1) << level)));
            while (below.size() > 1) {
                var above = new ArrayList<byte[]>();
                for (int i = 0; i < below.size(); i += 2) above.add(Merkle.node(below.get(i), below.get(i + 1)));
                below = above;
            }
            return below.getFirst();
        };
    }

    private static List<byte[]> reference() {
        return LEAVES.stream().map(leaf -> Merkle.leaf(HEX.parseHex(leaf))).toList();
    }

    @Test
    void an_empty_tree_and_each_reference_tree_have_the_published_root() {
        assertThat(HEX.formatHex(Merkle.root(tree(List.of()), 0))).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        var growth = new Growth();
        for (int size = 1; size <= 8; size++) {
            growth.add(reference().get(size - 1));
            assertThat(HEX.formatHex(Merkle.root(tree(reference()), size))).as("size " + size).isEqualTo(ROOTS.get(size - 1));
            assertThat(HEX.formatHex(growth.root())).as("grown to " + size).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void paths_and_proofs_are_the_published_ones() {
        Merkle.Nodes tree = tree(reference());
        assertThat(hex(Merkle.inclusion(tree, 0, 1))).isEmpty();
        assertThat(hex(Merkle.inclusion(tree, 0, 8))).containsExactly("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(Merkle.inclusion(tree, 5, 8))).containsExactly("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(Merkle.inclusion(tree, 2, 3))).containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(hex(Merkle.consistency(tree, 1, 8))).containsExactly("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(Merkle.consistency(tree, 6, 8))).containsExactly("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(Merkle.consistency(tree, 2, 5))).containsExactly("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }

    @Test
    void every_path_and_proof_of_small_trees_convinces_and_a_changed_one_does_not() {
        var random = new Random(4711);
        List<byte[]> leaves = IntStream.range(0, 40).mapToObj(i -> Merkle.leaf(new byte[] {(byte) i})).toList();
        Merkle.Nodes tree = tree(leaves);
        for (int size = 1; size <= 40; size++) {
            byte[] root = Merkle.root(tree, size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = Merkle.inclusion(tree, leaf, size);
                assertThat(Merkle.includes(leaves.get(leaf), leaf, size, path, root)).isTrue();
                assertThat(Merkle.includes(leaves.get((leaf + 1) % 40), leaf, size, path, root)).isFalse();
                assertThat(Merkle.includes(leaves.get(leaf), leaf, size, bent(path, random), root)).isEqualTo(path.isEmpty());
                if (size > 1) assertThat(Merkle.includes(leaves.get(leaf), (leaf + 1) % size, size, path, root)).isFalse();
            }
            for (int earlier = 1; earlier <= size; earlier++) {
                List<byte[]> proof = Merkle.consistency(tree, earlier, size);
                assertThat(Merkle.consistent(earlier, Merkle.root(tree, earlier), size, root, proof)).isTrue();
                assertThat(Merkle.consistent(earlier, leaves.get(39), size, root, proof)).isFalse();
                assertThat(Merkle.consistent(earlier, Merkle.root(tree, earlier), size, root, bent(proof, random))).isEqualTo(proof.isEmpty());
            }
        }
    }

    private static List<byte[]> bent(List<byte[]> hashes, Random random) {
        if (hashes.isEmpty()) return hashes;
        var bent = new ArrayList<>(hashes.stream().map(byte[]::clone).toList());
        bent.get(random.nextInt(bent.size()))[random.nextInt(32)] ^= 1;
        return bent;
    }
}
