/**
 * The register on disk. Pages, reports and what people judged are kept; events are derived from them and kept beside
 * them, so that reading is quick. One writer at a time, any number of readers; SQLite and PostgreSQL by the same
 * statements.
 */
@NullMarked
package org.sijill.store;

import org.jspecify.annotations.NullMarked;
