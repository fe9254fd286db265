package org.sijill.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.base.Sieve;

class WordingsTest {
    @Test
    void aPhraseIsPassedOverWhoseFirstWordTheSieveHoldsBack() {
        Sieve sieve = new Sieve(16);
        sieve.add("three");
        Wordings wordings = new Wordings(List.of("one", "two three", "three four"));
        assertEquals(2, wordings.next(0, sieve));
        assertEquals(-1, wordings.next(3, sieve));
    }

    @Test
    void noWordingsAreEmpty() {
        assertTrue(new Wordings(List.of()).isEmpty());
    }
}
