/** Every site: its slots in order of time, who is there in which role, and what is missing. */
const Sites = {
  id: 'sites',
  title: () => say('SITES'),
  choices: ['area', 'role', 'state'],
  prints: true,
  count: (roster, filter) =>
    say('SITES_OF', grouped(filter.sites(roster).length), grouped(roster.sites.length)),

  draw(roster, filter, into) {
    const wide = window.matchMedia('(min-width: 640px)').matches;
    const list = h('div', { class: 'site-list' });
    replaceChildren(into, list);
    lazyList(
      list,
      filter.sites(roster).map((site) => ({
        box: h('article', { class: site.slots.length > 5 ? 'site long' : 'site', 'aria-label': site.name }),
        height: wide ? heightOf(site) : 120 + site.slots.length * 120,
        draw: () => [siteHead(site, roster), wide ? timeline(site, roster.clock) : slotList(site, roster.clock)],
      }))
    );
  },
};

/** About how tall a site's timeline is, in pixels: a line for each place of its fullest slot. */
function heightOf(site) {
  const lanes = rolesAt(site).map((role) =>
    Math.max(...site.slots.flatMap((slot) => slot.roles)
      .filter((it) => it.index === role.index)
      .map((it) => Math.max(it.target, it.present))));
  return 150 + 27 * sum(lanes, (it) => it);
}

function siteHead(site, roster) {
  const standbys = roster.standbysFor(site);
  return h(
    'header',
    null,
    h('div', { class: 'site-title' },
      h('h3', null, said(site.name)),
      quiet(said(site.area.name)),
      site.priority > 1 && h('span', { class: 'tag' }, say('PRIORITY', site.priority)),
      stateTags(site),
      h('button', {
        type: 'button', class: 'plain print-one', title: say('PRINT_ONE'), on: { click: () => printSheets([site]) },
      }, say('PRINT'))),
    h('p', { class: 'quiet' },
      [site.address, site.contact].filter((it) => it).map((it, at) => [at > 0 && ' \u00b7 ', said(it)])),
    standbys.length > 0 &&
      h('p', { class: 'standbys' }, quiet(say('STANDING_BY') + ' '),
        standbys.slice(0, 8).map((it) => [personButton(it), ' ']),
        standbys.length > 8 && say('MORE', standbys.length - 8))
  );
}

/** What is missing at a site, in words; the empty places include the short ones, as everywhere. */
function stateTags(it) {
  const tags = [];
  if (it.short > 0) {
    tags.push(['short', say('SHORT_COUNT', grouped(it.short))]);
  }
  if (it.missingLeads > 0) {
    tags.push(['short', say('LEADS_MISSING', grouped(it.missingLeads))]);
  }
  if (it.empty > it.short) {
    tags.push(['empty', say('EMPTY_COUNT', grouped(it.empty))]);
  }
  if (it.tooMany > 0) {
    tags.push(['short', say('TOO_MANY', grouped(it.tooMany))]);
  }
  if (tags.length === 0) {
    tags.push(['full', say('FULL')]);
  }
  return tags.map(([state, text]) => h('span', { class: 'state ' + state }, stateMark(state), text));
}

/** What is missing in one slot. */
function slotGaps(site, slot) {
  const tooMany = Math.max(0, slot.present - site.capacity);
  const gaps = { short: 0, empty: 0, missingLeads: slot.missingLeads, tooMany };
  slot.roles.forEach((it) => {
    gaps.short += Math.max(0, it.min - it.present);
    gaps.empty += Math.max(0, it.target - it.present);
    gaps.tooMany += Math.max(0, it.present - it.max);
  });
  return gaps;
}

/** Slots as columns as wide as they are long, people as bars across them. */
function timeline(site, clock) {
  const columns = ['minmax(4.5em, max-content)'];
  const columnOf = site.slots.map((slot) => {
    if (slot.opens && slot.index > 0) {
      columns.push('14px');
    }
    return columns.push(`minmax(0, ${slot.end - slot.start}fr)`);
  });
  const cells = site.slots.map((slot) => slotHead(site, slot, clock, columnOf[slot.index]));
  let row = 2;
  rolesAt(site).forEach((role) => {
    const lanes = lanesOf(site, role.index);
    cells.push(h('div', { class: 'role', style: { 'grid-row': `${row} / span ${lanes.length}` } }, said(role.name)));
    lanes.forEach((lane, at) => {
      lane.sort((a, b) => a.first - b.first);
      lane.forEach((it) => cells.push(bar(it, site, clock, columnOf, row + at, at === 0)));
    });
    row += lanes.length;
  });
  return h('div', { class: 'timeline', style: { 'grid-template-columns': columns.join(' ') } }, cells);
}

function slotHead(site, slot, clock, column) {
  const gaps = slotGaps(site, slot);
  return h(
    'div',
    { class: 'slot', style: { 'grid-column': column } },
    h('span', { class: 'time' },
      h('span', null, clock.time(slot.start) + '\u2013'), h('wbr'),
      h('span', null, clock.time(slot.end, clock.day(slot.start)))),
    quiet(say('ARRIVE_AT', clock.time(slot.arrival))),
    gaps.missingLeads > 0 && h('span', { class: 'gap short' }, say('LEADS_MISSING', gaps.missingLeads)),
    gaps.tooMany > 0 && h('span', { class: 'gap short' }, say('TOO_MANY', gaps.tooMany))
  );
}

function bar(entry, site, clock, columnOf, row, opensRole) {
  const style = { 'grid-column': `${columnOf[entry.first]} / ${columnOf[entry.last] + 1}`, 'grid-row': row };
  const when = clock.range(site.slots[entry.first].start, site.slots[entry.last].end);
  const opening = opensRole ? ' opens' : '';
  if (entry.missing) {
    const word = say(entry.missing === 'short' ? 'SHORT' : 'EMPTY');
    return h('span', { class: 'bar missing ' + entry.missing + opening, style, title: word + ' ' + when }, word);
  }
  const title = `${entry.volunteer.name} ${when}`;
  return personButton(entry.volunteer, { class: 'bar person' + opening, style, title });
}

/** The same for a narrow screen: slot after slot, role after role. */
function slotList(site, clock) {
  return site.slots.map((slot) =>
    h(
      'section',
      { class: 'slot-block' },
      slotHead(site, slot, clock, 'auto'),
      h('dl', null, slot.roles.map((role) => {
        const present = site.people.filter(
          (it) => it.role.index === role.index && it.firstSlot <= slot.index && slot.index <= it.lastSlot
        );
        const short = Math.max(0, role.min - role.present);
        const empty = Math.max(0, role.target - role.present);
        return [
          h('dt', null, said(role.name)),
          h('dd', null,
            present.map((it) => [personButton(it), ' ']),
            short > 0 && h('span', { class: 'state short' }, stateMark('short'), say('SHORT_COUNT', short)),
            empty > short && h('span', { class: 'state empty' }, stateMark('empty'), say('EMPTY_COUNT', empty))),
        ];
      }))
    )
  );
}
