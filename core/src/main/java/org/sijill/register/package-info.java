/**
 * The register: reports of many pages become events. What two reports have in common is judged pair by pair, events are
 * groups of reports that the judgements hold together, and everything about an event is derived from its reports and
 * from what people decided; nothing here depends on the order in which pages were filed.
 */
@NullMarked
package org.sijill.register;

import org.jspecify.annotations.NullMarked;
