/**
 * {@code sijill serve}: the register as pages for people and an API for programs. Pages are rendered on the server and
 * whole without any script; every state of a screen is in its address.
 */
@NullMarked
package org.sijill.app.web;

import org.jspecify.annotations.NullMarked;
