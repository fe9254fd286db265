/** The command line: a class a command. */
@NullMarked
package org.sijill.app.cli;

import org.jspecify.annotations.NullMarked;
