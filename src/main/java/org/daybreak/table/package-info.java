/** What a search looks up: places and duties as numbers, candidates and their costs. */
@NullMarked
package org.daybreak.table;

import org.jspecify.annotations.NullMarked;
