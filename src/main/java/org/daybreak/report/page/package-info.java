/**
 * The report page: one self-contained HTML file. Java gathers the data and puts it together with
 * the scripts and styles among the resources; the page itself is drawn by those scripts. Beside it,
 * the page of a benchmark, which shares its look and has no script.
 */
@NullMarked
package org.daybreak.report.page;

import org.jspecify.annotations.NullMarked;
