package org.sijill;

import java.util.List;
import org.sijill.event.Report;
import org.sijill.mention.Mention;
import org.sijill.page.Article;

/**
 * What was read from one page.
 *
 * @param notices what could not be read and why, a sentence each: a trigger without an actor, a post that does not fit
 */
public record Reading(Article article, List<Mention> mentions, List<Report> reports, List<String> notices) {}
