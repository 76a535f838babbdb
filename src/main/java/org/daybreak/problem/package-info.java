/**
 * The words of the problem as immutable records: sites, slots, roles, profiles, duties, rules,
 * weights.
 */
@NullMarked
package org.daybreak.problem;

import org.jspecify.annotations.NullMarked;
