package org.sijill.intake;

/** Why an input gives no page; thrown inside this package only and handed out as {@link Item.Bad}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason);
    }

    String reason() {
        String message = getMessage();
        return message == null ? "it cannot be read" : message;
    }
}
