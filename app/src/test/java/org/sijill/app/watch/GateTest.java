package org.sijill.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only public addresses are connected to, at every hop, however they are written. */
class GateTest {
    private static final Fetcher.Permission ANY = to -> {};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "100::1"
            })
    void addresses_that_are_not_public_are_told(String address) throws IOException {
        assertThat(Gate.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "192.0.1.1", "2606:4700::1", "2a00:1450::1"
            })
    void public_addresses_are_told(String address) throws IOException {
        assertThat(Gate.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/",
                        "http://169.254.169.254/latest",
                "http://user@8.8.8.8/", "http://8.8.8.8:22/", "file:///etc/passwd", "gopher://8.8.8.8/", "http:///x"
            })
    void what_must_not_be_asked_is_refused(String address) {
        assertThatThrownBy(() -> Gate.toThePublic().address(URI.create(address)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_redirect_into_the_own_network_is_refused() {
        Gate gate = new Gate(a -> a.getHostAddress().equals("127.0.0.1"), true);
        try (FaultyServer server = new FaultyServer()) {
            String inside = server.at("/secret").replace("127.0.0.1", "127.0.0.2");
            server.redirect("/open", inside).page("/secret", "secret");
            Fetcher fetcher = new Fetcher(gate, "test", Duration.ofSeconds(5));
            assertThatThrownBy(() -> fetcher.get(URI.create(server.at("/open")), Map.of(), 1000, ANY))
                    .isInstanceOf(Gate.Refusal.class)
                    .hasMessageContaining("127.0.0.2");
            assertThat(server.hits("/secret")).isZero();
        }
    }
}
