package org.sijill.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void aWordIsWorkedOutOnce() {
        List<String> asked = new ArrayList<>();
        Memo<Integer> lengths = new Memo<>(4, w -> {
            asked.add(w);
            return w.length();
        });
        assertEquals(3, lengths.of("abc"));
        assertEquals(3, lengths.of("abc"));
        assertEquals(List.of("abc"), asked);
    }

    @Test
    void moreWordsThanItHoldsAreAnsweredAllTheSame() {
        Memo<Integer> lengths = new Memo<>(2, String::length);
        for (int i = 0; i < 100; i++) assertEquals(String.valueOf(i).length(), lengths.of(String.valueOf(i)));
    }
}
