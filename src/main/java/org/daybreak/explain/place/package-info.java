/** Why a place is empty, and how it could be filled. */
@NullMarked
package org.daybreak.explain.place;

import org.jspecify.annotations.NullMarked;
