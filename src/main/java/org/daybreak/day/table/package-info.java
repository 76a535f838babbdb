/** Tables that people keep in a spreadsheet: who has answered, who came. */
@NullMarked
package org.daybreak.day.table;

import org.jspecify.annotations.NullMarked;
