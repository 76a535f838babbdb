/** Small problem documents told in a few words, for tests of every room. */
@NullMarked
package org.daybreak.scenario;

import org.jspecify.annotations.NullMarked;
