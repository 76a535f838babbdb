package org.daybreak.bound;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Raises the value of the relaxation by moving the prices: every volunteer answers them by a
 * smoothed choice (softmin), every place by the people it wants; accelerated gradients with
 * diagonal steps, begun anew where momentum and answer disagree (O'Donoghue and Candès, "Adaptive
 * restart for accelerated gradient schemes", 2015). Deterministic: the volunteers are divided in
 * the same parts whatever the number of cores.
 */
final class PriceAscent {
  private static final int PARTS = 4;

  /** Choices so many temperatures dearer than the best are left out. */
  private static final double CUT_OFF = 9;

  /** The same while only a part of the volunteers is asked. */
  private static final double COARSE_CUT_OFF = 5;

  /** In how many steps everybody looks at all sites once, when prices have settled. */
  private static final int ROTATIONS = 10;

  private final Relaxation relaxation;
  private final Sample sample;
  private final Choices choices;
  private final PlacePrices prices;
  private final TeamLinks links;
  private final CompanyLinks company;
  private final Supply supply;
  private final Supply[] supplies = new Supply[PARTS];
  private final Choices.Found[] rooms = new Choices.Found[PARTS];
  private final CompanyLinks.Sums[] sums = new CompanyLinks.Sums[PARTS];
  private final int[] partBegin = new int[PARTS + 1];

  private double momentumAge = 1;
  private int rotation;
  private int stride = 1;
  private boolean isFar;

  PriceAscent(
      Relaxation relaxation,
      Sample sample,
      Choices choices,
      PlacePrices prices,
      TeamLinks links,
      CompanyLinks company) {
    this.company = company;
    this.relaxation = relaxation;
    this.sample = sample;
    this.prices = prices;
    this.links = links;
    this.choices = choices;
    this.supply = new Supply(relaxation.grid());
    int volunteers = relaxation.profiles().size();
    for (int part = 0; part < PARTS; part++) {
      supplies[part] = new Supply(relaxation.grid());
      rooms[part] = new Choices.Found(relaxation.grid());
      sums[part] = new CompanyLinks.Sums(relaxation.grid());
      partBegin[part + 1] = (int) ((long) volunteers * (part + 1) / PARTS);
    }
  }

  /**
   * One step of all prices.
   *
   * @param temperature soft cost; the smaller, the nearer the choices are to the best
   * @param every one volunteer of so many is asked, and stands for the others; team links then stay
   *     as they are
   * @param isFar whether everybody asked looks at sites beyond the listed ones in turn, not only
   *     rare kinds of people
   * @param parallel whether more than one core may be used
   */
  void step(double temperature, int every, boolean isFar, boolean parallel) {
    this.isFar = isFar;
    if (stride != every) {
      stride = every;
      momentumAge = 1;
    }
    double age = (1 + Math.sqrt(1 + 4 * momentumAge * momentumAge)) / 2;
    double momentum = (momentumAge - 1) / age;
    momentumAge = age;
    prices.sum(momentum);
    company.sum(momentum);
    rotation = (rotation + 1) % ROTATIONS;
    parts(
        parallel,
        part -> {
          supplies[part].clear();
          for (int volunteer = partBegin[part]; volunteer < partBegin[part + 1]; volunteer++) {
            int standsFor = sample.standsFor(volunteer, stride);
            if (!relaxation.isPinned(volunteer) && standsFor > 0) {
              answer(volunteer, standsFor, temperature, momentum, supplies[part], rooms[part]);
            }
          }
        });
    supply.spread(supplies);
    double agreement = prices.step(supply, temperature, momentum);
    if (stride == 1) {
      parts(
          parallel,
          part -> {
            for (int team = part; team < links.teamCount(); team += PARTS) {
              links.step(team, temperature, momentum);
            }
            for (int team = part; team < company.teamCount(); team += PARTS) {
              company.step(team, temperature, momentum, sums[part]);
            }
          });
    }
    if (agreement < 0) {
      momentumAge = 1;
    }
  }

  private void answer(
      int volunteer,
      int standsFor,
      double temperature,
      double momentum,
      Supply counted,
      Choices.Found found) {
    double[] extras = links.of(volunteer, momentum, found.extras);
    boolean everywhere =
        (sample.isRare(volunteer) || (isFar && stride == 1)) && volunteer % ROTATIONS == rotation;
    double least =
        choices.find(
            volunteer,
            prices,
            extras,
            (stride == 1 ? CUT_OFF : COARSE_CUT_OFF) * temperature,
            everywhere,
            false,
            found);
    double sum = weight(choices.homeCost(volunteer) - least, temperature);
    double[] weights = found.reduced;
    for (int i = 0; i < found.size; i++) {
      weights[i] = weight(weights[i] - least, temperature);
      sum += weights[i];
    }
    Arrays.fill(found.probabilities, 0);
    company.clear(volunteer);
    boolean lead = relaxation.isLead(volunteer);
    for (int i = 0; i < found.size; i++) {
      if (weights[i] > 0) {
        int duty = found.duties[i];
        double probability = weights[i] / sum;
        found.probabilities[relaxation.grid().area(duty)] += probability;
        company.answer(volunteer, duty, probability);
        counted.add(
            duty, lead, standsFor * probability, standsFor * probability * (1 - probability));
      }
    }
    if (stride == 1) {
      links.answer(volunteer, found.probabilities);
    }
  }

  private static double weight(double above, double temperature) {
    double scaled = above / temperature;
    return scaled > CUT_OFF ? 0 : Math.exp(-scaled);
  }

  private static void parts(boolean parallel, IntConsumer work) {
    IntStream all = IntStream.range(0, PARTS);
    (parallel ? all.parallel() : all).forEach(work);
  }
}
