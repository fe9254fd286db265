package org.sijill.store;

import java.util.List;

/**
 * An announcement and what came of it as of a day.
 *
 * @param state fulfilled, cancelled, overdue (its days are over and nothing came) or open
 * @param outcomes ids of the events that fulfil or cancel it
 */
public record Promise(EventRow event, String state, List<String> outcomes) {}
