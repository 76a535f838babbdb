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
      h('li', null, h('strong', null, letterOf(at)), ' ', h('span', { class: 'quiet' }, said(it.data.file), ' \u00b7 ', said(it.data.date))))),
    h('table', { class: 'side-by-side' },
    h('thead', null, h('tr', null, h('th'), rosters.map((it, at) => h('th', { scope: 'col' }, letterOf(at))))),
    h('tbody', null, lines.map((line) => h('tr', null,
      h('th', { scope: 'row' }, line.title),
      rosters.map((it, at) => h('td', { class: 'count' },
        Numbers.grouped(line.value(it)),
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
    list.count > 0 && h('li', null, say('ONLY_IN', kind, Numbers.grouped(list.count), letter) + ' ',
      h('span', { class: 'quiet' }, said(Words.list(list.names) + (list.count > list.names.length ? ' \u2026' : ''))));
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
            h('span', { class: 'quiet' }, Words.list(changed.map(([property, count]) => property + ' ' + Numbers.grouped(count))))),
        ];
      })));
}

/** Everybody to be told, and what: nobody else needs a call. */
function contacts(pair) {
  const { duties } = pair.comparison;
  const kinds = [
    ['called', say('CALLED_ONLY_IN', pair.second)],
    ['sent_home', say('CALLED_ONLY_IN', pair.first)],
    [null, say('MOVED')],
  ];
  const of = (kind) =>
    duties.filter((it) => (kind === null ? !it.changes.some((one) => ['called', 'sent_home'].includes(one)) : it.changes.includes(kind)));
  return h('section', { class: 'contacts' },
    h('h2', null, say('CONTACT_AGAIN', Numbers.grouped(duties.length))),
    duties.length === 0 && h('p', { class: 'quiet' }, say('NOBODY')),
    kinds.map(([kind, title]) => {
      const people = of(kind);
      if (people.length === 0) {
        return null;
      }
      const list = h('div', { class: 'contact-list' });
      lazyList(list, inPieces(people, 40).map(({ items }) => ({
        box: h('div'),
        height: 62 * items.length,
        draw: () => items.map((it) => contact(it, pair)),
      })));
      return [h('h3', null, title + ' ', h('span', { class: 'quiet' }, Numbers.grouped(people.length))), list];
    }));
}

function contact(it, pair) {
  const before = it.before === undefined ? null : pair.before.volunteers[it.before];
  const after = it.after === undefined ? null : pair.after.volunteers[it.after];
  const { name, phone } = after || before;
  return h('div', { class: 'contact' },
    h('p', null, h('strong', null, said(name)), phone && [' ', phoneLink(phone)]),
    h('p', null, h('span', { class: 'letter' }, pair.first), dutyText(before, pair.before, it.changes, pair.first)),
    h('p', null, h('span', { class: 'letter' }, pair.second), dutyText(after, pair.after, it.changes, pair.second)));
}

/** A duty in words, what has changed in it in bold. */
function dutyText(volunteer, roster, changes, letter) {
  if (volunteer === null) {
    return h('span', { class: 'quiet' }, say('NOT_IN', letter));
  }
  if (volunteer.site === null) {
    return h('span', { class: 'quiet' }, callName(volunteer));
  }
  const part = (aspect, ...text) => h(changes.includes(aspect) ? 'strong' : 'span', null, text);
  return [
    part('site', said(volunteer.site.name)), ' \u00b7 ',
    part('role', said(volunteer.role.name)), ' \u00b7 ',
    part('time', roster.clock.range(volunteer.start, volunteer.end)), ' \u00b7 ',
    h('span', { class: 'quiet' }, say('ARRIVE_AT', roster.clock.time(volunteer.arrival))),
  ];
}

function coverageDiffers(pair) {
  const { sites } = pair.comparison;
  const rows = sites.flatMap((it) => it.places.map((place, at) => ({ site: pair.after.sites[it.site], place, opens: at === 0 })));
  const body = h('div');
  lazyList(body, inPieces(rows, 60).map(({ items }) => ({
    box: h('div'),
    height: 32 * items.length,
    draw: () => items.map(coverageRow),
  })));
  return h('section', { class: 'coverage' },
    h('h2', null, say('COVERAGE_DIFFERS', Numbers.grouped(sites.length))),
    sites.length === 0
      ? h('p', { class: 'quiet' }, say('NOWHERE'))
      : [h('div', { class: 'coverage-row head' }, h('span', null, say('SITE')), h('span'), h('span', null, say('ROLE')),
          h('span', { class: 'count' }, pair.first), h('span', { class: 'count' }, pair.second),
          h('span', { class: 'count' }, say('WANTED'))), body]);
}

function coverageRow({ site, place, opens }) {
  const { before, after } = place;
  return h('div', { class: 'coverage-row' + (opens ? ' opens' : '') },
    h('span', { class: opens ? null : 'again' }, said(site.name)),
    h('span', { class: 'time' }, place.time),
    place.role === undefined ? h('span', { class: 'quiet' }, say('LEAD')) : said(place.role),
    headcount(before), headcount(after),
    h('span', { class: 'count quiet' }, wanted(before, after)));
}

function headcount(it) {
  const state = it.people < it.min ? 'short' : it.people < it.target ? 'empty' : null;
  return h('span', { class: 'count' }, state && stateMark(state), Numbers.grouped(it.people));
}

function wanted(before, after) {
  const text = (it) => (it.min === it.target ? String(it.min) : it.min + '\u2013' + it.target);
  return text(before) === text(after) ? text(after) : text(before) + ' \u2192 ' + text(after);
}

function wishesDiffer(pair) {
  const { wishes } = pair.comparison;
  const of = (gained, title) => {
    const some = wishes.filter((it) => it.gained === gained);
    return some.length === 0 ? null : [
      h('h3', null, title + ' ', h('span', { class: 'quiet' }, Numbers.grouped(some.length))),
      h('ul', { class: 'wishes' }, some.map((it) => h('li', null,
        said(pair.after.volunteers[it.volunteer].name), ' ',
        h('span', { class: 'quiet' }, say(it.preferred ? 'PREFERS' : 'AVOIDS') + ' ', said(it.of))))),
    ];
  };
  return h('section', null,
    h('h2', null, say('WISHES')),
    wishes.length === 0 && h('p', { class: 'quiet' }, say('NO_DIFFERENCE')),
    of(true, say('WISHES_BETTER_IN', pair.second)),
    of(false, say('WISHES_BETTER_IN', pair.first)));
}

function constraintsDiffer(pair) {
  const deltas = new Map(pair.comparison.constraints.map((it) => [it.id, it]));
  const lines = pair.before.data.constraints
    .map((before, at) => ({ before, after: pair.after.data.constraints[at], delta: deltas.get(before.id) || { measure: '0', impact: '0' } }))
    .filter((it) => it.before.measure !== '0' || it.after.measure !== '0');
  return h('section', null,
    h('h2', null, say('BY_CONSTRAINT')),
    h('div', { class: 'sideways' }, h('table', { class: 'score constraints-differ' },
      h('thead', null,
        h('tr', null, h('th', { rowspan: 2, scope: 'col' }, say('CONSTRAINT')),
          h('th', { colspan: 3, class: 'count', scope: 'colgroup' }, say('MEASURE')),
          h('th', { colspan: 3, class: 'count', scope: 'colgroup' }, say('IMPACT'))),
        h('tr', null, [0, 1].map(() => [pair.first, pair.second, say('DIFFERENCE')].map((it) => h('th', { class: 'count', scope: 'col' }, it))))),
      h('tbody', null, lines.map(({ before, after, delta }) => h('tr', { 'data-constraint': before.id },
        h('th', { scope: 'row' }, Words.constraint(before.name), ' ', h('span', { class: 'quiet' }, Words.level(before.level))),
        [before.measure, after.measure].map((it) => h('td', { class: 'count' }, Numbers.grouped(it))),
        h('td', { class: 'count' }, Numbers.signed(delta.measure)),
        [before.impact, after.impact].map((it) => h('td', { class: 'count' }, Numbers.grouped(it))),
        h('td', { class: 'count' }, change(delta.impact, 1))))))));
}
