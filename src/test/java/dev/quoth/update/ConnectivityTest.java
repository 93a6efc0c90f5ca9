package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose fault it is when names do not resolve (H8). */
class ConnectivityTest {

    private final Connectivity<String> connectivity = new Connectivity<>();

    @Test
    void h08TheFirstHostsAllFailSoTheMachineIsOfflineAndNobodyIsCharged() {
        for (String host : new String[] {"a", "b", "c", "d"}) {
            assertThat(connectivity.unresolved(host, host)).isEmpty();
            assertThat(connectivity.isOffline()).isFalse();
        }
        assertThat(connectivity.unresolved("e", "e")).isEmpty();
        assertThat(connectivity.isOffline()).isTrue();
        assertThat(connectivity.end()).isEmpty();
        assertThat(connectivity.held()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void h08OneHostThatResolvesProvesTheNetwork() {
        connectivity.unresolved("a", "a");
        connectivity.unresolved("b", "b");
        assertThat(connectivity.resolved()).as("charged after all").containsExactly("a", "b");
        assertThat(connectivity.unresolved("c", "c")).as("charged at once").containsExactly("c");
        assertThat(connectivity.isOffline()).isFalse();
        assertThat(connectivity.held()).isEmpty();
    }

    @Test
    void h08ManyFeedsOfOneHostAreOneHost() {
        for (int i = 0; i < 10; i++) {
            connectivity.unresolved("misspelt", "feed" + i);
        }
        assertThat(connectivity.isOffline()).isFalse();
        assertThat(connectivity.end()).as("one name may well be misspelt").hasSize(10);
    }

    @Test
    void h08AFewHostsAndNoOther() {
        connectivity.unresolved("a", "a");
        connectivity.unresolved("b", "b");
        assertThat(connectivity.end()).isEmpty();
        assertThat(connectivity.held()).containsExactly("a", "b");
    }
}
