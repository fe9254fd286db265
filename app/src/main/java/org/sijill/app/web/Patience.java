package org.sijill.app.web;

import java.time.Duration;

/**
 * How long the server waits for whoever is at the other end of a connection.
 *
 * @param idle between two requests, and for the first line of one
 * @param request for the rest of a request
 * @param answer for the first part of an answer to be taken, however short
 * @param pace how many bytes of an answer must be taken each second after that
 * @param look how often it is looked whose time is up
 */
record Patience(Duration idle, Duration request, Duration answer, int pace, Duration look) {
    static final Patience USUAL = new Patience(
            Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(30), 16_000, Duration.ofSeconds(2));

    /** How long taking so many bytes may last. */
    Duration toTake(long bytes) {
        return answer.plusMillis(bytes * 1000 / pace);
    }
}
