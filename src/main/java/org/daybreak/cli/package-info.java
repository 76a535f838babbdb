/** The command line. */
@NullMarked
package org.daybreak.cli;

import org.jspecify.annotations.NullMarked;
