package org.daybreak.file;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of making changes to a document.
 *
 * @param document with the changes, {@code published} always in it; null when there are errors
 * @param complaints what is wrong with the changes, or surely not meant
 * @param handled ids of the volunteers whom a change speaks of: what was in force for them may be
 *     changed even when it has begun
 * @param signedUp ids of the volunteers who are new
 */
public record ChangedDocument(
    @Nullable Document document,
    List<Complaint> complaints,
    Set<String> handled,
    Set<String> signedUp) {
  public ChangedDocument {
    complaints = List.copyOf(complaints);
    handled = Set.copyOf(handled);
    signedUp = Set.copyOf(signedUp);
  }

  /** What keeps the changes from being made. */
  public List<Complaint> errors() {
    return complaints.stream().filter(it -> it.severity() == Complaint.Severity.ERROR).toList();
  }
}
