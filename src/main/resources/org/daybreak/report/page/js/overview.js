/** The key figures, the day at a glance, where most is missing, and how the load is shared. */
const Overview = {
  id: 'overview',
  title: () => say('OVERVIEW'),
  choices: [],

  draw(roster, filter, into) {
    replaceChildren(
      into,
      brokenRules(roster),
      h('div', { class: 'figures' }, keyFigures(roster)),
      h('div', { class: 'halves' }, throughTheDay(roster), whereMostIsMissing(roster)),
      sharing(roster)
    );
  },
};

/** Said first, because such a roster cannot be published. */
function brokenRules(roster) {
  const broken = roster.data.constraints.filter((it) => it.level === 'hard' && it.impact !== '0');
  return broken.length === 0
    ? null
    : h(
        'p',
        { class: 'warning', role: 'note' },
        h('strong', null, say('RULES_BROKEN')),
        ' ',
        Words.list(
          broken.map((it) => say('RULE_BROKEN', Words.constraint(it.name), grouped(it.measure), Words.unit(it.unit)))
        )
      );
}

function keyFigures(roster) {
  const it = roster.figures;
  const filled = it.places - it.emptyPlaces;
  const atHome = it.volunteers - it.called - it.standingBy;
  return [
    figure(grouped(it.called), say('CALLED_OF', grouped(it.volunteers)), [
      say('AT_HOME_COUNT', grouped(atHome)),
      say('STANDING_BY_COUNT', grouped(it.standingBy)),
    ]),
    figure(grouped(filled), say('FILLED_OF', grouped(it.places)), [
      say('PERCENT', Numbers.percent(filled, it.places)),
      say('EMPTY_COUNT', grouped(it.emptyPlaces)),
    ], it.emptyPlaces > 0 ? 'empty' : 'full'),
    figure(grouped(it.shortPlaces), say('SHORT_OF_MINIMUM'), [
      say('LEADS_MISSING_OF', grouped(it.missingLeads), grouped(it.leads)),
    ], it.shortPlaces + it.missingLeads > 0 ? 'short' : 'full'),
    figure(say('MINUTES', grouped(it.travelMinutes.median)), say('TRAVEL_MEDIAN'), [
      say('LONGEST', say('MINUTES', grouped(it.travelMinutes.most))),
      say('IN_ALL', Numbers.hours(it.travelMinutes.total)),
    ]),
    figure(Numbers.hours(it.workedMinutes.median), say('WORKED_MEDIAN'), [
      say('MOST', Numbers.hours(it.workedMinutes.most)),
    ]),
    figure(grouped(it.turnedAway.people), say('TURNED_AWAY_AGAIN'), [
      it.turnedAway.people > 0 && say('LONGEST_RUN', grouped(it.turnedAway.most)),
    ]),
    gapFigure(roster.data.gap),
  ];
}

/** How far the roster is at most from the best there can be: of the first level that may be better. */
function gapFigure(gap) {
  if (!gap) {
    return figure('\u2013', say('GAP_AT_MOST'), [say('GAP_UNKNOWN')]);
  }
  const levels = ['medium', 'soft'].filter((it) => gap[it]);
  const open = levels.find((it) => gap[it].difference !== '0') || levels[levels.length - 1];
  return figure(
    gap[open].percent === null ? gapInUnits(gap, open) : say('PERCENT', gap[open].percent),
    say('GAP_AT_MOST'),
    levels.map((it) => Words.level(it) + ' ' + gapInUnits(gap, it))
  );
}

/** Missing people are counted in minutes; soft points have no unit. */
function gapInUnits(gap, level) {
  const number = grouped(gap[level].difference);
  return level === 'medium' ? say('MINUTES', number) : number;
}

/** A number, what it counts, and what goes with it. `tone` marks what is missing, with a sign. */
function figure(number, label, notes, tone) {
  return h(
    'div',
    { class: 'figure' },
    h('p', { class: 'number' }, number, tone && stateMark(tone)),
    h('p', { class: 'label' }, label),
    h('p', { class: 'quiet' }, notes.filter((it) => it).join(' \u00b7 '))
  );
}

function throughTheDay(roster) {
  const intervals = dayIntervals(roster.sites);
  return h(
    'section',
    null,
    h('h2', null, say('THROUGH_THE_DAY')),
    h('ul', { class: 'legend' },
      h('li', null, h('span', { class: 'swatch present' }), say('ON_SITE')),
      h('li', null, h('span', { class: 'swatch short' }), say('SHORT_OF_MINIMUM')),
      h('li', null, h('span', { class: 'swatch empty' }), say('EMPTY_TO_TARGET'))),
    intervals.length === 0
      ? h('p', { class: 'quiet' }, say('NO_SLOTS'))
      : drawnToWidth({ class: 'drawn' }, (width) => dayChart(intervals, roster.clock, width))
  );
}

function whereMostIsMissing(roster) {
  const worst = roster.figures.worst;
  return h(
    'section',
    null,
    h('h2', null, say('WORST_SITES')),
    worst.length === 0
      ? h('p', { class: 'all-full' }, stateMark('full'), ' ', say('ALL_FULL'))
      : h(
          'table',
          { class: 'worst' },
          h('thead', null, h('tr', null,
            h('th', { scope: 'col' }, say('SITE')),
            h('th', { scope: 'col', class: 'count' }, say('SHORT')),
            h('th', { scope: 'col', class: 'count' }, say('EMPTY')))),
          h('tbody', null, worst.map((it) => {
            const site = roster.sites[it.site];
            return h('tr', null,
              h('td', null, stateMark(site.state()), ' ', siteLink(site), ' ', quiet(said(site.area.name))),
              h('td', { class: 'count' },
                it.shortPlaces === 0 ? '\u2013' : h('strong', null, grouped(it.shortPlaces))),
              h('td', { class: 'count' }, grouped(it.emptyPlaces)));
          }))
        )
  );
}

function sharing(roster) {
  const it = roster.figures;
  return h(
    'section',
    null,
    h('h2', null, say('SHARING')),
    h(
      'div',
      { class: 'spreads' },
      spread(say('TRAVEL'), say('TRAVEL_SPREAD'), it.travelMinutes, String,
        (value) => say('MINUTES', grouped(value))),
      spread(say('WORKED'), say('WORKED_SPREAD'), it.workedMinutes, (value) => String(value / 60), Numbers.hours),
      spread(say('PRE_DAWN'), say('PRE_DAWN_SPREAD'), it.preDawnDuties, String, grouped),
      spread(say('TURNED_AWAY'), say('TURNED_AWAY_SPREAD'), it.turnedAway, String, grouped)
    )
  );
}

function spread(title, explanation, distribution, barName, valueName) {
  return h(
    'figure',
    null,
    h('figcaption', null, h('strong', null, title), quiet(explanation)),
    distribution.people === 0
      ? h('p', { class: 'quiet' }, say('NOBODY'))
      : [
          drawnToWidth({ class: 'drawn' }, (width) => histogram(distribution, barName, width)),
          h('p', { class: 'quiet' },
            [
              say('PEOPLE_COUNT', grouped(distribution.people)),
              say('MEDIAN', valueName(distribution.median)),
              say('MOST', valueName(distribution.most)),
            ].join(' \u00b7 ')),
        ]
  );
}

/** How a place is covered, as a form and not a colour alone. */
function stateMark(state) {
  const names = { short: 'SHORT', empty: 'EMPTY', full: 'FULL' };
  return h('span', { class: 'mark ' + state, role: 'img', 'aria-label': say(names[state]), title: say(names[state]) });
}
