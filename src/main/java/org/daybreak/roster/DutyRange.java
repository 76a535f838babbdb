package org.daybreak.roster;

import ai.timefold.solver.core.impl.domain.valuerange.AbstractCountableValueRange;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * The value range of every volunteer: all duties that exist, eligible or not, so that a roster
 * given by hand, pinned or published is scored whatever it breaks. Nothing is listed: a duty is
 * made when asked for.
 */
final class DutyRange extends AbstractCountableValueRange<Duty> {
  private final List<Site> sites;
  private final List<Role> roles;
  private final int[][] firstSlots;
  private final int[][] lastSlots;
  private final long[] sizeBefore;

  DutyRange(List<Site> sites, List<Role> roles) {
    this.sites = sites;
    this.roles = roles;
    this.firstSlots = new int[sites.size()][];
    this.lastSlots = new int[sites.size()][];
    this.sizeBefore = new long[sites.size() + 1];
    for (int index = 0; index < sites.size(); index++) {
      List<Site.Run> runs = sites.get(index).runs();
      firstSlots[index] = runs.stream().mapToInt(Site.Run::firstSlot).toArray();
      lastSlots[index] = runs.stream().mapToInt(Site.Run::lastSlot).toArray();
      sizeBefore[index + 1] = sizeBefore[index] + (long) runs.size() * roles.size();
    }
  }

  @Override
  public long getSize() {
    return sizeBefore[sites.size()];
  }

  @Override
  public Duty get(long index) {
    if (index < 0 || index >= getSize()) {
      throw new IndexOutOfBoundsException(
          "The index (%d) is not below the number of duties (%d).".formatted(index, getSize()));
    }
    int site = siteAt(index);
    int runs = firstSlots[site].length;
    int atSite = Math.toIntExact(index - sizeBefore[site]);
    int run = atSite % runs;
    return new Duty(
        sites.get(site), roles.get(atSite / runs), firstSlots[site][run], lastSlots[site][run]);
  }

  /**
   * True for every duty of these sites: a {@link Duty} cannot be made of slots that do not touch.
   */
  @Override
  public boolean contains(@Nullable Duty duty) {
    return duty != null
        && duty.site().index() < sites.size()
        && sites.get(duty.site().index()).equals(duty.site());
  }

  @Override
  public Iterator<Duty> createOriginalIterator() {
    return new Iterator<>() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < getSize();
      }

      @Override
      public Duty next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return get(next++);
      }
    };
  }

  @Override
  public Iterator<Duty> createRandomIterator(Random workingRandom) {
    RandomGenerator random = workingRandom;
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return getSize() > 0;
      }

      @Override
      public Duty next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return get(random.nextLong(getSize()));
      }
    };
  }

  private int siteAt(long index) {
    int low = 0;
    int high = sites.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sizeBefore[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
