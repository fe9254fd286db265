package org.sijill.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.intake.archive.Archives.bytes;
import static org.sijill.intake.archive.Archives.gzip;
import static org.sijill.intake.archive.Archives.members;
import static org.sijill.intake.archive.Archives.record;
import static org.sijill.intake.archive.Archives.wet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad record costs that record, whatever is wrong with it. */
class WarcRecordsTest {
    private static final byte[] ONE = wet("http://a/1", "one\n" + Archives.ARABIC);
    private static final byte[] TWO = wet("http://a/2", "two\n" + noise(60_000, 2));
    private static final byte[] THREE = wet("http://a/3", "three\n" + Archives.ARABIC);

    /** Text that hardly compresses. */
    private static String noise(int length, int seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder(length);
        while (out.length() < length) out.append((char) ('!' + random.nextInt(90)));
        return out.toString();
    }

    /** The addresses of the records that are read, and the reasons for those that are not. */
    private static List<String> read(byte[] archive) {
        List<String> seen = new ArrayList<>();
        try (WarcRecords records = new WarcRecords(new ByteArrayInputStream(archive), Gunzip.isGzip(archive))) {
            while (true) {
                try {
                    WarcRecord r = records.next();
                    if (r == null) return seen;
                    seen.add(String.valueOf(r.address()));
                } catch (Damaged e) {
                    seen.add(e.reason());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void records_come_in_order_with_their_bytes() throws IOException {
        for (byte[] archive : List.of(bytes(ONE, TWO, THREE), members(ONE, TWO, THREE), gzip(bytes(ONE, TWO, THREE))))
            try (WarcRecords records = new WarcRecords(new ByteArrayInputStream(archive), Gunzip.isGzip(archive))) {
                for (String start : List.of("one\n", "two\n", "three\n")) {
                    WarcRecord r = java.util.Objects.requireNonNull(records.next());
                    assertThat(new String(r.buffer(), r.from(), r.length(), StandardCharsets.UTF_8))
                            .startsWith(start);
                }
                assertThat(records.next()).isNull();
            }
    }

    @Test
    void a_record_says_where_it_stands_in_the_file() throws IOException {
        byte[] archive = bytes(ONE, TWO);
        try (WarcRecords records = new WarcRecords(new ByteArrayInputStream(archive), false)) {
            assertThat(java.util.Objects.requireNonNull(records.next()).at()).isZero();
            assertThat(java.util.Objects.requireNonNull(records.next()).at()).isEqualTo(ONE.length);
        }
        byte[] packed = members(ONE, TWO);
        try (WarcRecords records = new WarcRecords(new ByteArrayInputStream(packed), true)) {
            records.next();
            assertThat(java.util.Objects.requireNonNull(records.next()).at()).isEqualTo(gzip(ONE).length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "70000", "0", "-1", "many", "", "99999999999", "40000000"})
    void a_wrong_length_costs_its_record(String length) {
        byte[] wrong = record(
                "conversion", "http://a/2", "text/plain", noise(5_000, 1).getBytes(StandardCharsets.UTF_8), length);
        for (byte[] archive : List.of(bytes(ONE, wrong, THREE), members(ONE, wrong, THREE))) {
            List<String> seen = read(archive);
            assertThat(seen).hasSize(3).startsWith("http://a/1").endsWith("http://a/3");
            assertThat(seen.get(1)).doesNotStartWith("http");
        }
    }

    @Test
    void a_huge_header_costs_its_record() {
        byte[] wrong = record("conversion", "http://a/" + "x".repeat(300_000), "text/plain", new byte[10]);
        assertThat(read(bytes(ONE, wrong, THREE)))
                .containsExactly("http://a/1", "its header is longer than 65536 bytes", "http://a/3");
        assertThat(read(members(ONE, wrong, THREE)))
                .startsWith("http://a/1")
                .endsWith("http://a/3")
                .hasSize(3);
    }

    @Test
    void a_bomb_is_not_inflated() {
        byte[] bomb = record("conversion", "http://a/2", "text/plain", new byte[30 << 20]);
        assertThat(read(members(ONE, bomb, THREE)))
                .containsExactly("http://a/1", "it inflates to more than 200 times its size", "http://a/3");
    }

    @Test
    void a_block_over_the_limit_costs_its_record() {
        byte[] large = record(
                "conversion",
                "http://a/2",
                "text/plain",
                noise(WarcRecords.BLOCK + 1, 3).getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes(ONE, large, THREE)))
                .containsExactly("http://a/1", "it is longer than 33554432 bytes: 33554433", "http://a/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 40, 200, 3_000, 30_000, 44_000})
    void a_cut_file_gives_its_whole_records(int missing) {
        byte[] packed = members(ONE, TWO);
        List<String> seen = read(Arrays.copyOf(packed, packed.length - missing));
        assertThat(seen).hasSize(2).startsWith("http://a/1");
        assertThat(seen.get(1)).contains("cut off");
        byte[] plain = bytes(ONE, TWO);
        assertThat(read(Arrays.copyOf(plain, plain.length - missing - 4)))
                .hasSize(2)
                .startsWith("http://a/1");
    }

    @Test
    void bytes_lost_in_the_middle_cost_one_record() {
        byte[] packed = members(ONE, TWO, THREE);
        int cut = gzip(ONE).length + 20_000;
        byte[] lost = bytes(Arrays.copyOf(packed, cut), Arrays.copyOfRange(packed, cut + 7_000, packed.length));
        assertThat(read(lost)).hasSize(3).startsWith("http://a/1").endsWith("http://a/3");
    }

    @Test
    void a_flipped_byte_costs_one_record_wherever_it_is() {
        byte[] whole = members(ONE, TWO, THREE, ONE);
        int from = gzip(ONE).length;
        int to = from + gzip(TWO).length;
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            damaged[i < 20 ? from + i : from + random.nextInt(to - from)] ^= (byte) (1 + random.nextInt(255));
            List<String> seen = read(damaged);
            assertThat(seen).startsWith("http://a/1").endsWith("http://a/3", "http://a/1");
            assertThat(seen).hasSizeBetween(3, 4);
        }
    }

    @Test
    void what_stands_between_records_is_named() {
        byte[] rubbish = noise(3_000, 5).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes(ONE, rubbish, new byte[] {'\n'}, THREE)))
                .hasSize(2)
                .endsWith("http://a/3");
        assertThat(read(bytes(gzip(ONE), rubbish, gzip(THREE))))
                .containsExactly("http://a/1", "what stands between its records is no gzip member", "http://a/3");
    }

    @Test
    void a_payload_that_quotes_an_archive_is_one_record() {
        assertThat(read(bytes(wet("http://a/0", "see\r\n\r\nWARC/1.0\r\nWARC-Type: request\r\n\r\n"), ONE)))
                .containsExactly("http://a/0", "http://a/1");
    }

    @Test
    void a_hostile_file_is_read_in_linear_time() {
        byte[] lie = "WARC/1.0\r\nContent-Length: 30000000\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        byte[][] lies = new byte[20_000][];
        Arrays.fill(lies, lie);
        assertThat(read(bytes(lies))).hasSize(20_000);
    }
}
