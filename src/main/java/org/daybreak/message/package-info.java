/** What people read: keys, and one table a language. */
@NullMarked
package org.daybreak.message;

import org.jspecify.annotations.NullMarked;
