/**
 * The report page: one self-contained HTML file. Java gathers the data and puts it together with
 * the scripts and styles among the resources; the page itself is drawn by those scripts.
 */
@NullMarked
package org.daybreak.report.page;

import org.jspecify.annotations.NullMarked;
