package org.sijill.intake.archive;

import java.io.IOException;

/** Bytes that cannot be what they claim to be; the message says why. Reading goes on behind them. */
public final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    public Damaged(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
