package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class HashedBitsTest {

    @Property(tries = 200)
    void keepsWhatAMapWouldKeep(@ForAll @Size(max = 300) List<Long> hashes) {
        HashedBits bits = new HashedBits();
        Map<Long, Integer> map = new HashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            bits.add(hashes.get(i), 1 << i % 31);
            map.merge(hashes.get(i), 1 << i % 31, (a, b) -> a | b);
        }

        assertThat(hashes).allSatisfy(hash -> assertThat(bits.get(hash)).isEqualTo(map.get(hash)));
        assertThat(map.containsKey(42L) ? map.get(42L) : Integer.valueOf(0)).isEqualTo(bits.get(42L));
    }
}
