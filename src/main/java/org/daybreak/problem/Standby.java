package org.daybreak.problem;

import java.util.List;

/** A volunteer at home, on call for these sites. */
public record Standby(Profile profile, List<Site> sites) {
  public Standby {
    sites = List.copyOf(sites);
  }
}
