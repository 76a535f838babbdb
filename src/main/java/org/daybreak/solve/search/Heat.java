package org.daybreak.solve.search;

/**
 * How hot a round of annealing begins, how its price of the medium level rises and that of teams
 * that are spread falls; found by trying on problems of 60 to 10,000 volunteers.
 *
 * @param hottest the first temperature, as a multiple of what a typical move changes in soft cost
 * @param isLong whether the round takes all the time there is: it then stays hot for longer, and
 *     makes teams gather more
 */
record Heat(double hottest, boolean isLong) {
  /** Little of the roster before is left. */
  static final Heat HOT = new Heat(1.5, false);

  /** Most of the roster before is left. */
  private static final Heat WARM = new Heat(0.3, false);

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

  /** The power of the part done, by which a long round is behind in cooling at first. */
  private static final double LINGERING = 1.5;

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

  /**
   * What being spread costs a team when a round begins, as a multiple of the weight of {@code
   * teamSplit}.
   */
  private static final double MOST_GATHERING = 4;

  private static final double MOST_GATHERING_WHERE_LONG = 9;

  /** What is left of the pull of an area with each mate more that is there. */
  private static final double PULL_LEFT = 0.9;

  private static final double PULL_LEFT_WHERE_LONG = 0.85;

  /** The part of a round after which teams are no longer made to gather. */
  private static final double GATHERED = 0.85;

  /** For a first round: the more volunteers, the fewer tries for each, and the less hot. */
  static Heat first(int volunteers) {
    double hottest = WARM.hottest * Math.sqrt(VOLUNTEERS_WARMED / Math.max(1, volunteers));
    return hottest < HOT_ENOUGH
        ? new Heat(hottest, true)
        : new Heat(Math.min(HOT.hottest, hottest), false);
  }

  /** For a first round where people are missing at so many places that the choice of them tells. */
  static Heat thawing(int volunteers) {
    double less = Math.pow(Math.min(1, VOLUNTEERS_WARMED / Math.max(1, volunteers)), LESS_TIME);
    Heat first = first(volunteers);
    return new Heat(Math.max(first.hottest, THAWING * less), first.isLong);
  }

  /** Whether the volunteers are so few that a warm round is better than a longer first one. */
  static boolean isFirstRoundShort(int volunteers) {
    return !first(volunteers).isLong;
  }

  /** For a round that betters the roster before. */
  static Heat warm(int volunteers) {
    return new Heat(Math.min(WARM.hottest, first(volunteers).hottest), false);
  }

  /**
   * The temperature.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double temperature(double done) {
    return hottest * Math.pow(COLDEST / hottest, isLong ? Math.pow(done, LINGERING) : done);
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
    double most = isLong ? MOST_GATHERING_WHERE_LONG : MOST_GATHERING;
    return hottest < MELTING ? most * Math.max(0, 1 - done / GATHERED) : 0;
  }

  /** What is left of the pull of an area with each mate more that is there, 0 to 1. */
  double pullLeft() {
    return isLong ? PULL_LEFT_WHERE_LONG : PULL_LEFT;
  }
}
