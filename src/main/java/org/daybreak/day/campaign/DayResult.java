package org.daybreak.day.campaign;

import java.time.LocalDate;

/**
 * One day of a campaign.
 *
 * @param day counted from 1
 * @param withHistory whether the rosters were made knowing the earlier days
 * @param called people assigned
 * @param came of these
 * @param shortPlanned people missing to the minimum in the roster
 * @param shortInFact likewise when only those who came are counted
 * @param minutes worked by each volunteer so far, the time before the campaign included
 * @param preDawn pre-dawn duties likewise
 * @param unrested duties given against the rest or the day off that is due
 * @param longestTurnedAway most sign-ups in a row that somebody was not called
 */
public record DayResult(
    int day,
    LocalDate date,
    boolean withHistory,
    int called,
    int came,
    long shortPlanned,
    long shortInFact,
    Spread minutes,
    Spread preDawn,
    int unrested,
    int longestTurnedAway) {}
