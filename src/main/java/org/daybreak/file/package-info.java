/** Problem files: their records, what is wrong with them, reading, writing, replacing. */
@NullMarked
package org.daybreak.file;

import org.jspecify.annotations.NullMarked;
