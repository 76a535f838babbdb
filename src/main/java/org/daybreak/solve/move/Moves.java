package org.daybreak.solve.move;

import java.util.Arrays;
import org.daybreak.bound.Prices;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;

/** All operators, each with its share of the tries. */
public final class Moves {
  /**
   * Of fewer who can move, prices say too little: at 200 bidding took the gap from 0.7 to 1.5 %.
   */
  private static final int LEAST_FOR_BIDS = 300;

  private final Move[] byTicket;
  private final Draw draw;

  /**
   * Operators on one state.
   *
   * @param prices of places, at which candidates were chosen
   */
  public Moves(SearchState state, Draw draw, HeatBath bath, Prices prices) {
    this.draw = draw;
    Mates mates = new Mates(state.grid().problem());
    PricedPlaces places = new PricedPlaces(state, bath, prices);
    Successions successions = new Successions(state, draw);
    this.byTicket =
        tickets(
            share(6, new RespondMove(draw, bath)),
            share(30, new DisplaceMove(state, draw, bath)),
            share(
                state.movable().length < LEAST_FOR_BIDS ? 0 : 6,
                OutbidMove.byAnybody(state, draw, bath, places)),
            share(4, OutbidMove.byLead(state, draw, bath, places)),
            share(3, new RelieveMove(state, draw)),
            share(4, new PairMove(state, draw, mates)),
            share(4, new TradeMove(state, draw, bath, mates)),
            share(8, new WithdrawMove(state, draw, bath, mates, places)),
            share(4, new FillMove(state, draw, successions)),
            share(2, new LeadMove(state, draw, successions)));
  }

  private static Move[] share(int tickets, Move move) {
    Move[] share = new Move[tickets];
    Arrays.fill(share, move);
    return share;
  }

  private static Move[] tickets(Move[]... shares) {
    return Arrays.stream(shares).flatMap(Arrays::stream).toArray(Move[]::new);
  }

  /** The operator of the next try. */
  public Move next() {
    return byTicket[draw.number(byTicket.length)];
  }
}
