package org.sijill.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class RollingTest {
    @Test
    void theWholeFollowsFromItsPieces() {
        String piece = "ab:زيارة|".repeat(20);
        long whole = Rolling.of("x" + piece);
        assertEquals(whole, Rolling.then(Rolling.of("x"), piece));
        assertEquals(whole, Rolling.of("x") * Rolling.power(piece.length()) + Rolling.of(piece));
    }

    @Test
    void theOrderOfLettersMatters() {
        assertNotEquals(Rolling.of("ab"), Rolling.of("ba"));
        assertNotEquals(Rolling.of("a"), Rolling.of("a\0"));
    }
}
