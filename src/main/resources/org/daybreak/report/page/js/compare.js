/** Rosters side by side, and how each differs from the first: for whom, and where. */
const CompareView = {
  id: 'compare',
  title: () => say('COMPARISON'),
  choices: [],
  comparison: null,

  draw(roster, filter, into) {
    const { rosters, comparisons } = Page;
    this.comparison = this.comparison || comparisons[0];
    const pair = new RosterPair(rosters, this.comparison);
    replaceChildren(
      into,
      sideBySide(rosters, comparisons),
      comparisons.length > 1 && choosePair(comparisons, () => this.draw(roster, filter, into)),
      problemsDiffer(pair),
      h('div', { class: 'halves even' },
        h('div', null, contacts(pair)),
        h('div', null, constraintsDiffer(pair), coverageDiffers(pair), wishesDiffer(pair)))
    );
  },
};

/** The first roster and the one that is compared with it. */
class RosterPair {
  constructor(rosters, comparison) {
    this.comparison = comparison;
    this.before = rosters[0];
    this.after = rosters[comparison.roster];
    this.first = letterOf(0);
    this.second = letterOf(comparison.roster);
  }
}

function letterOf(index) {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function sideBySide(rosters, comparisons) {
  const level = (name) => ({
    title: Words.level(name),
    value: (it) => it.data.score[name],
    change: (at) => comparisons[at - 1].levels[name],
    good: 1,
  });
  const figure = (title, key, good) => ({
    title,
    value: (it) => it.figures[key],
    change: (at) => rosters[at].figures[key] - rosters[0].figures[key],
    good,
  });
  const lines = [
    level('hard'),
    level('medium'),
    level('soft'),
    figure(say('CALLED'), 'called', 0),
    figure(say('SHORT_OF_MINIMUM'), 'shortPlaces', -1),
    figure(say('EMPTY'), 'emptyPlaces', -1),
    figure(say('LEADS_LACKING'), 'missingLeads', -1),
  ];
  return h('div', { class: 'sideways' },
    h('ul', { class: 'letters' }, rosters.map((it, at) =>
      h('li', null, h('strong', null, letterOf(at)), ' ',
        quiet(said(it.data.file), ' \u00b7 ', said(it.data.date))))),
    h('table', { class: 'side-by-side' },
    h('thead', null, h('tr', null, h('th'), rosters.map((it, at) => h('th', { scope: 'col' },
      letterOf(at), at > 0 && h('span', { class: 'change' }))))),
    h('tbody', null, lines.map((line) => h('tr', null,
      h('th', { scope: 'row' }, line.title),
      rosters.map((it, at) => h('td', { class: 'count' },
        grouped(line.value(it)),
        at > 0 && change(line.change(at), line.good))))))));
}

/** A difference, with what it means in words where one side is better. */
function change(difference, good) {
  const number = BigInt(difference);
  if (number === 0n) {
    return h('span', { class: 'change quiet' }, '=');
  }
  const better = number > 0n === good > 0;
  return h('span', { class: 'change ' + (good === 0 ? 'quiet' : better ? 'better' : 'worse') },
    Numbers.signed(number), good !== 0 && ' ' + say(better ? 'BETTER' : 'WORSE'));
}

function choosePair(comparisons, redraw) {
  return h('p', null, h('label', { class: 'choice' }, say('AGAINST_A'),
    h('select', {
      id: 'compared',
      on: {
        change: (event) => {
          CompareView.comparison = comparisons[event.target.selectedIndex];
          redraw();
          document.getElementById('compared').focus();
        },
      },
    }, comparisons.map((it) => h('option', { selected: it === CompareView.comparison },
      letterOf(it.roster) + ' ' + Page.rosters[it.roster].data.file)))));
}

/** Said before anything else is compared, where the files are not of one problem. */
function problemsDiffer({ comparison, first, second }) {
  if (comparison.settings.length + comparison.lists.length === 0) {
    return null;
  }
  const only = (kind, list, letter) =>
    list.count > 0 && h('li', null, say('ONLY_IN', kind, grouped(list.count), letter) + ' ',
      quiet(said(Words.list(list.names) + (list.count > list.names.length ? ' \u2026' : ''))));
  return h('section', { class: 'note' },
    h('h2', null, say('PROBLEMS_DIFFER')),
    h('ul', null,
      comparison.settings.map((it) =>
        h('li', null, h('code', null, it.property), ' ', said(it.before), ' \u2192 ', said(it.after))),
      comparison.lists.map((it) => {
        const kind = Words.kind(it.kind);
        const changed = Object.entries(it.changed);
        return [
          only(kind, it.onlyBefore, first),
          only(kind, it.onlyAfter, second),
          changed.length > 0 && h('li', null, say('CHANGED_IN', kind) + ' ',
            quiet(Words.list(changed.map(([property, count]) => property + ' ' + grouped(count))))),
        ];
      })));
}

function constraintsDiffer(pair) {
  const deltas = new Map(pair.comparison.constraints.map((it) => [it.id, it]));
  const lines = pair.before.data.constraints
    .map((before, at) => ({
      before,
      after: pair.after.data.constraints[at],
      delta: deltas.get(before.id) || { measure: '0', impact: '0' },
    }))
    .filter((it) => it.before.measure !== '0' || it.after.measure !== '0');
  return h('section', null,
    h('h2', null, say('BY_CONSTRAINT')),
    h('div', { class: 'sideways' }, h('table', { class: 'score constraints-differ' },
      h('thead', null,
        h('tr', null, h('th', { rowspan: 2, scope: 'col' }, say('CONSTRAINT')),
          h('th', { colspan: 3, class: 'count', scope: 'colgroup' }, say('MEASURE')),
          h('th', { colspan: 3, class: 'count', scope: 'colgroup' }, say('IMPACT'))),
        h('tr', null, [pair.first, pair.second, say('DIFFERENCE'), pair.first, pair.second, say('DIFFERENCE')]
          .map((it) => h('th', { class: 'count', scope: 'col' }, it)))),
      h('tbody', null, lines.map(({ before, after, delta }) => h('tr', { 'data-constraint': before.id },
        h('th', { scope: 'row' }, Words.constraint(before.name), ' ', quiet(Words.level(before.level))),
        [before.measure, after.measure].map((it) => h('td', { class: 'count' }, grouped(it))),
        h('td', { class: 'count' }, Numbers.signed(delta.measure)),
        [before.impact, after.impact].map((it) => h('td', { class: 'count' }, grouped(it))),
        h('td', { class: 'count' }, change(delta.impact, 1))))))));
}
