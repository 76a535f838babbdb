/** Who is on which duty in a search, and what that costs, kept up to date change by change. */
@NullMarked
package org.daybreak.solve.state;

import org.jspecify.annotations.NullMarked;
