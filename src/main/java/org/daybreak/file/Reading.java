package org.daybreak.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param document null when there are errors
 * @param complaints everything that is wrong, in the order it was found
 */
public record Reading(@Nullable Document document, List<Complaint> complaints) {
  public Reading {
    complaints = List.copyOf(complaints);
  }

  /** What keeps the file from being used. */
  public List<Complaint> errors() {
    return of(Complaint.Severity.ERROR);
  }

  /** What is legal but surely not meant. */
  public List<Complaint> warnings() {
    return of(Complaint.Severity.WARNING);
  }

  private List<Complaint> of(Complaint.Severity severity) {
    return complaints.stream().filter(it -> it.severity() == severity).toList();
  }
}
