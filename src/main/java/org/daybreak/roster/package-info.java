/** The planning solution, its entity, and how they are cloned. */
@NullMarked
package org.daybreak.roster;

import org.jspecify.annotations.NullMarked;
