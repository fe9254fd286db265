package org.sijill.store;

import java.util.List;
import java.util.Map;
import org.sijill.register.Event;
import org.sijill.register.Link;
import org.sijill.register.Narrowing;

/**
 * An event with what it is to others.
 *
 * @param announced links to the announcements that it fulfils or cancels
 * @param outcomes links from what came of it, where it is an announcement
 * @param days for each of its pages without a date, when it may have been published
 */
public record EventView(Event event, List<Link> announced, List<Link> outcomes, Map<String, Narrowing> days) {}
