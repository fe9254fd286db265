package org.sijill.text;

import java.util.List;
import org.sijill.base.Span;

/**
 * A sentence of an article: its tokens in order, the paragraph it stands in (0 is the headline), its place in it.
 */
public record Sentence(Span span, int paragraph, int index, List<Token> tokens) {}
