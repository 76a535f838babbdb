// How a roster differs from another for people and sites.

/** Everybody to be told, and what: nobody else needs a call. */
function contacts(pair) {
  const { duties } = pair.comparison;
  const kinds = [
    ['called', say('CALLED_ONLY_IN', pair.second)],
    ['sent_home', say('CALLED_ONLY_IN', pair.first)],
    [null, say('MOVED')],
  ];
  const kindOf = (it) => it.changes.find((one) => one === 'called' || one === 'sent_home') || null;
  return h('section', { class: 'contacts' },
    h('h2', null, say('CONTACT_AGAIN', grouped(duties.length))),
    duties.length === 0 && h('p', { class: 'quiet' }, say('NOBODY')),
    kinds.map(([kind, title]) => {
      const people = duties.filter((it) => kindOf(it) === kind);
      if (people.length === 0) {
        return null;
      }
      const list = h('div', { class: 'contact-list' });
      lazyList(list, inPieces(people, 40).map(({ items }) => ({
        box: h('div'),
        height: 62 * items.length,
        draw: () => items.map((it) => contact(it, pair)),
      })));
      return [h('h3', null, title + ' ', quiet(grouped(people.length))), list];
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
    return quiet(say('NOT_IN', letter));
  }
  if (volunteer.site === null) {
    return quiet(callName(volunteer));
  }
  const part = (aspect, ...text) => h(changes.includes(aspect) ? 'strong' : 'span', null, text);
  return [
    part('site', said(volunteer.site.name)), ' \u00b7 ',
    part('role', said(volunteer.role.name)), ' \u00b7 ',
    part('time', roster.clock.range(volunteer.start, volunteer.end)), ' \u00b7 ',
    quiet(say('ARRIVE_AT', roster.clock.time(volunteer.arrival))),
  ];
}

function coverageDiffers(pair) {
  const { sites } = pair.comparison;
  const rows = sites.flatMap(({ site, places }) =>
    places.map((place, at) => ({ site: pair.after.sites[site], place, opens: at === 0 })));
  const body = h('div');
  lazyList(body, inPieces(rows, 60).map(({ items }) => ({
    box: h('div'),
    height: 32 * items.length,
    draw: () => items.map(coverageRow),
  })));
  return h('section', { class: 'coverage' },
    h('h2', null, say('COVERAGE_DIFFERS', grouped(sites.length))),
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
    place.role === undefined ? quiet(say('LEAD')) : said(place.role),
    headcount(before), headcount(after),
    h('span', { class: 'count quiet' }, wanted(before, after)));
}

function headcount(it) {
  const state = it.people < it.min ? 'short' : it.people < it.target ? 'empty' : null;
  return h('span', { class: 'count' }, state && stateMark(state), grouped(it.people));
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
      h('h3', null, title + ' ', quiet(grouped(some.length))),
      h('ul', { class: 'wishes' }, some.map((it) => h('li', null,
        said(pair.after.volunteers[it.volunteer].name), ' ',
        quiet(say(it.preferred ? 'PREFERS' : 'AVOIDS') + ' ', said(it.of))))),
    ];
  };
  return h('section', null,
    h('h2', null, say('WISHES')),
    wishes.length === 0 && h('p', { class: 'quiet' }, say('NO_DIFFERENCE')),
    of(true, say('WISHES_BETTER_IN', pair.second)),
    of(false, say('WISHES_BETTER_IN', pair.first)));
}
