// On paper: a call sheet for each site, made when printing begins and gone when it ends.

let sitesToPrint = null;

function printSheets(sites) {
  sitesToPrint = sites;
  window.print();
}

/** Prepares the sheets of the chosen sites, else of those on the screen, whatever is on the screen. */
function makeSheets() {
  const { roster, filter, view } = Page;
  const sites = sitesToPrint || (view.prints ? filter.sites(roster) : roster.sites);
  replaceChildren(document.getElementById('sheets'), sites.map((site) => sheet(site, roster)));
}

function dropSheets() {
  sitesToPrint = null;
  replaceChildren(document.getElementById('sheets'));
}

function letPrint() {
  window.addEventListener('beforeprint', makeSheets);
  window.addEventListener('afterprint', dropSheets);
  window.matchMedia('print').addEventListener('change', (it) => (it.matches ? makeSheets() : dropSheets()));
}

function sheet(site, roster) {
  const phones = roster.volunteers.some((it) => it.phone);
  const columns = phones ? 6 : 5;
  return h('section', { class: 'sheet' },
    h('header', null,
      h('div', null,
        h('h1', null, said(site.name)),
        h('p', null, said(site.area.name), site.address && [' \u00b7 ', said(site.address)]),
        site.contact && h('p', null, say('CONTACT') + ' ', said(site.contact))),
      h('div', { class: 'sheet-day' }, h('p', null, said(roster.data.name)), h('p', null, roster.clock.dayInWords()))),
    site.slots.length === 0 && h('p', null, say('NO_SLOTS')),
    h('table', null,
      h('thead', null, h('tr', null,
        h('th', { class: 'tick' }), h('th', null, say('NAME')), h('th', null, say('ROLE')),
        phones && h('th', null, say('PHONE')), h('th', null, say('TEAM')), h('th', null, say('UNTIL_AND_HANDOVER')))),
      site.slots.map((slot) => beginners(site, slot, roster.clock, columns, phones))),
    onCall(site, roster, phones));
}

/** Everyone whose duty begins in a slot, and the places that are empty in it. */
function beginners(site, slot, clock, columns, phones) {
  const people = site.people
    .filter((it) => it.firstSlot === slot.index)
    .sort((a, b) => a.role.index - b.role.index || a.index - b.index);
  const missing = slot.roles.filter((it) => it.present < it.target);
  if (people.length === 0 && missing.length === 0 && slot.missingLeads === 0) {
    return null;
  }
  return h('tbody', null,
    h('tr', { class: 'arrival' }, h('th', { colspan: columns, scope: 'rowgroup' },
      h('strong', null, say('ARRIVE_AT', clock.time(slot.arrival))),
      ' ' + say('FOR_SLOT', clock.range(slot.start, slot.end)),
      slot.missingLeads > 0 && h('span', { class: 'lack' }, say('LEADS_MISSING', slot.missingLeads)))),
    people.map((it) => h('tr', null,
      h('td', { class: 'tick' }, '\u2610'),
      h('td', { class: 'who' }, said(it.name), leadMark(it)),
      h('td', { class: 'role' }, said(it.role.name)),
      phones && h('td', { class: 'phone' }, it.phone && said(it.phone)),
      h('td', null, it.team.name !== null && said(it.team.name)),
      h('td', null, handOver(it, site, clock)))),
    missing.map((it) => h('tr', { class: 'vacant' },
      h('td', { class: 'tick' }, '\u2610'),
      h('td', { class: 'who' }, '\u2003'),
      h('td', { class: 'role' }, said(it.name)),
      h('td', { colspan: columns - 3 },
        h('span', { class: 'lack' }, it.present < it.min
          ? say('SHORT_AND_EMPTY', it.min - it.present, it.target - it.present)
          : say('EMPTY_COUNT', it.target - it.present))))));
}

/** Until when, who was there before, and who comes after. */
function handOver(volunteer, site, clock) {
  const inRole = site.people.filter((it) => it.role.index === volunteer.role.index);
  const next = site.slots[volunteer.lastSlot + 1];
  const opens = site.slots[volunteer.firstSlot].opens;
  const before = opens ? [] : inRole.filter((it) => it.lastSlot === volunteer.firstSlot - 1);
  const after = next && !next.opens ? inRole.filter((it) => it.firstSlot === next.index) : [];
  const parts = [h('span', { class: 'time' }, clock.time(volunteer.end))];
  if (before.length > 0) {
    parts.push(say('TAKES_OVER_FROM', Words.list(before.map((it) => it.name))));
  }
  if (after.length > 0) {
    parts.push(say('HANDS_OVER_TO', Words.list(after.map((it) => it.name))));
  } else if (next === undefined || next.opens) {
    parts.push(say('CLOSES'));
  }
  return parts.map((it, at) => [at > 0 && ' \u00b7 ', it]);
}

function onCall(site, roster, phones) {
  const standbys = roster.standbysFor(site);
  return standbys.length === 0
    ? null
    : h('div', { class: 'on-call' },
        h('h2', null, say('STANDING_BY_IN_ORDER')),
        h('ol', null, standbys.map((it) =>
          h('li', null, said(it.name), leadMark(it), phones && it.phone && [' ', said(it.phone)]))));
}
