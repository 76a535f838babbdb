package org.daybreak.cli;

import java.io.PrintWriter;
import org.daybreak.message.Phrasebook;

/**
 * Where a command speaks, and in which words.
 *
 * @param out results
 * @param err progress, errors, and what accompanies a result
 */
record Console(Phrasebook words, PrintWriter out, PrintWriter err) {}
