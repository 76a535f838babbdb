/** What the roster is worth: the three levels, and what each constraint has in them. */
const ScoreView = {
  id: 'score',
  title: () => say('SCORE'),
  choices: [],

  draw(roster, filter, into) {
    const meanings = { hard: say('LEVEL_HARD'), medium: say('LEVEL_MEDIUM'), soft: say('LEVEL_SOFT') };
    replaceChildren(
      into,
      h('div', { class: 'figures levels' }, ['hard', 'medium', 'soft'].map((level) =>
        h('div', { class: 'figure' },
          h('p', { class: 'number' }, grouped(roster.data.score[level])),
          h('p', { class: 'label' }, Words.level(level)),
          h('p', { class: 'quiet' }, meanings[level]),
          gapOf(roster, level)))),
      scoreTables(roster)
    );
  },
};

/** How far a level is at most from the best, where that is proven. */
function gapOf(roster, level) {
  const gap = roster.data.gap;
  if (!gap || !gap[level]) {
    return null;
  }
  const number = gapInUnits(gap, level);
  const { percent } = gap[level];
  return h('p', { class: 'quiet' },
    percent === null ? say('GAP', number) : say('GAP_PERCENT', number, percent));
}

/** Rules and people missing in one table, what makes a roster better in the other. */
function scoreTables(roster) {
  const { constraints } = roster.data;
  const most = {};
  constraints.forEach((it) => (most[it.level] = Math.max(most[it.level] || 1, Math.abs(Number(it.impact)))));
  return h('div', { class: 'score-tables' }, [['hard', 'medium'], ['soft']].map((levels) =>
    h('table', { class: 'score' },
      h('thead', null, h('tr', null,
        h('th', { scope: 'col' }, say('CONSTRAINT')),
        h('th', { scope: 'col', class: 'count' }, say('MEASURE')),
        h('th', { scope: 'col', class: 'count weight' }, say('WEIGHT')),
        h('th', { scope: 'col', class: 'count' }, say('IMPACT')),
        h('th', { scope: 'col', class: 'share', 'aria-hidden': 'true' }))),
      levels.map((level) =>
        h('tbody', null,
          h('tr', { class: 'level' }, h('th', { scope: 'rowgroup', colspan: 5 }, Words.level(level))),
          constraints.filter((it) => it.level === level).map((it) => scoreRow(it, most[level])))))));
}

function scoreRow(it, most) {
  const share = (100 * Math.abs(Number(it.impact))) / most;
  return h('tr', { class: it.measure === '0' ? 'none' : null, 'data-constraint': it.id },
    h('th', { scope: 'row' }, Words.constraint(it.name), ' ', h('code', { class: 'quiet' }, it.id)),
    h('td', { class: 'count' }, grouped(it.measure), h('span', { class: 'quiet unit' }, Words.unit(it.unit))),
    h('td', { class: 'count weight' }, it.weight === 0 ? say('SWITCHED_OFF') : '\u00d7\u00a0' + grouped(it.weight)),
    h('td', { class: 'count impact' }, Numbers.signed(it.impact)),
    h('td', { class: 'share', 'aria-hidden': 'true' },
      h('span', { class: it.impact.startsWith('-') ? 'cost' : 'gain', style: { width: share + '%' } })));
}
