package org.daybreak.solve.search;

/**
 * How hot a round of annealing begins, how its price of the medium level rises and that of teams
 * that are spread falls; found by trying on problems of 60 to 10,000 volunteers.
 *
 * @param hottest the first temperature, as a multiple of what a typical move changes in soft cost
 * @param pace how it cools from there
 */
record Heat(double hottest, Pace pace) {
  /**
   * What depends on how long a round is.
   *
   * @param lingering the power of the part done: above 1, the round is behind in cooling at first
   * @param gathering what being spread costs a team when the round begins, as a multiple of the
   *     weight of {@code teamSplit}
   * @param pullLeft what is left of the pull of an area with each mate more that is there, 0 to 1
   */
  record Pace(double lingering, double gathering, double pullLeft) {}

  private static final Pace QUICK = new Pace(1, 4, 0.9);

  /** For a round that takes all the time there is: it stays hot for longer. */
  private static final Pace LONG = new Pace(1.5, 9, 0.85);

  /** Little of the roster before is left. */
  static final Heat HOT = new Heat(1.5, QUICK);

  /** Most of the roster before is left. */
  private static final Heat WARM = new Heat(0.3, QUICK);

  /** For so many volunteers {@link #WARM} is hot enough for a first round, and not too hot. */
  private static final double VOLUNTEERS_WARMED = 3000;

  /** Places missed at first can still move: a person missing for an hour costs three times this. */
  private static final double THAWING = 0.9;

  /** A first round that begins this hot leaves time for a warm one: volunteers are few. */
  private static final double HOT_ENOUGH = 2 * WARM.hottest;

  /** How much less hot that is, the more volunteers there are than {@link #VOLUNTEERS_WARMED}. */
  private static final double LESS_TIME = 1.4;

  /** The temperature at which a round ends. */
  private static final double COLDEST = 0.005;

  /**
   * So cold, the number of people missing hardly changes any more: one person for an hour costs ten
   * times this.
   */
  private static final double FREEZING = 0.25;

  /** What one unit of medium cost costs when a round ends, as a multiple of the bound's price. */
  private static final double MOST_MEDIUM_PRICE = 3;

  /**
   * Rounds as hot as this let go of the medium level too: at its full price a missing person would
   * stay where the first roster has it, however hot it is.
   */
  private static final double MELTING = 1;

  /** What one unit of medium cost costs when such a round begins. */
  private static final double LEAST_MEDIUM_PRICE = 0.15;

  /** The part of such a round after which it costs as much as in others. */
  private static final double MELTED = 0.3;

  /** The part of a round after which teams are no longer made to gather. */
  private static final double GATHERED = 0.85;

  /** For a first round: the more volunteers, the fewer tries for each, and the less hot. */
  static Heat first(int volunteers) {
    double hottest = WARM.hottest * Math.sqrt(VOLUNTEERS_WARMED / Math.max(1, volunteers));
    return hottest < HOT_ENOUGH
        ? new Heat(hottest, LONG)
        : new Heat(Math.min(HOT.hottest, hottest), QUICK);
  }

  /** For a first round where people are missing at so many places that the choice of them tells. */
  static Heat thawing(int volunteers) {
    double less = Math.pow(Math.min(1, VOLUNTEERS_WARMED / Math.max(1, volunteers)), LESS_TIME);
    Heat first = first(volunteers);
    return new Heat(Math.max(first.hottest, THAWING * less), first.pace);
  }

  /** Whether the volunteers are so few that a warm round is better than a longer first one. */
  static boolean isFirstRoundShort(int volunteers) {
    return first(volunteers).pace.equals(QUICK);
  }

  /** For a round that betters the roster before. */
  static Heat warm(int volunteers) {
    return new Heat(Math.min(WARM.hottest, first(volunteers).hottest), QUICK);
  }

  /**
   * The temperature.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double temperature(double done) {
    return hottest * Math.pow(COLDEST / hottest, Math.pow(done, pace.lingering));
  }

  /**
   * Whether it is so cold that a person missing stays missing.
   *
   * @param done part of the round that is done, 0 to 1
   */
  boolean isFrozen(double done) {
    return temperature(done) <= FREEZING;
  }

  /**
   * What one unit of medium cost costs, as a multiple of the bound's price.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double mediumPrice(double done) {
    double rising = Math.pow(MOST_MEDIUM_PRICE, done);
    return hottest < MELTING
        ? rising
        : rising * Math.pow(LEAST_MEDIUM_PRICE, Math.max(0, 1 - done / MELTED));
  }

  /**
   * The price at which teams are made to gather, as a multiple of the weight of {@code teamSplit}:
   * moves of one volunteer leave a split as it is until the last of a part has gone, however warm
   * it is. Where it is hot, parts come and go by themselves.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double gatheringPrice(double done) {
    return hottest < MELTING ? pace.gathering * Math.max(0, 1 - done / GATHERED) : 0;
  }
}
