// People: as a button in a list, and as a card with all that the page knows of one.

/** A name that opens the person's card. */
function personButton(volunteer, attributes = {}) {
  return h(
    'button',
    { type: 'button', class: 'name', ...attributes, on: { click: () => openCard(volunteer) } },
    said(volunteer.name),
    leadMark(volunteer)
  );
}

function leadMark(volunteer) {
  return volunteer.lead ? h('span', { class: 'lead', title: say('LEAD') }, say('LEAD_MARK')) : null;
}

function openCard(volunteer) {
  const dialog = h(
    'dialog',
    {
      class: 'card',
      'aria-label': volunteer.name,
      on: {
        close: () => dialog.remove(),
        click: (event) => event.target === dialog && dialog.close(),
      },
    },
    h(
      'div',
      { class: 'card-body' },
      h('h2', null, said(volunteer.name), leadMark(volunteer)),
      h('dl', null, facts(volunteer).map(([term, ...value]) => [h('dt', null, term), h('dd', null, value)])),
      h('button', { type: 'button', class: 'plain', on: { click: () => dialog.close() } }, say('CLOSE'))
    )
  );
  document.body.append(dialog);
  dialog.showModal();
}

function facts(volunteer) {
  const { clock } = Page.roster;
  const facts = [[say('TEAM'), volunteer.team.name === null ? say('NO_TEAM') : said(volunteer.team.name)]];
  if (volunteer.phone) {
    facts.push([say('PHONE'), phoneLink(volunteer.phone)]);
  }
  if (volunteer.site === null) {
    facts.push([say('STATUS'), callName(volunteer)]);
    if (volunteer.standsBy !== null && volunteer.standsBy.length > 0) {
      facts.push([say('STANDS_BY_FOR'), said(Words.list(volunteer.standsBy.map((it) => it.name)))]);
    }
    return facts;
  }
  facts.push(
    [say('SITE'), siteLink(volunteer.site), ' ', quiet(said(volunteer.site.area.name))],
    [say('ROLE'), said(volunteer.role.name)],
    [say('ON_DUTY'), clock.range(volunteer.start, volunteer.end)],
    [
      say('ARRIVAL'),
      clock.time(volunteer.arrival),
      volunteer.preDawn && quiet(' ' + say('PRE_DAWN')),
    ],
    [say('TRAVEL'), say('MINUTES', grouped(volunteer.travelMinutes))]
  );
  if (volunteer.pinned) {
    facts.push([say('STATUS'), say('PINNED')]);
  }
  return facts;
}

function callName(volunteer) {
  return { called: say('CALLED'), standby: say('STANDING_BY'), home: say('AT_HOME') }[callOf(volunteer)];
}

/** A phone number that a telephone can dial. */
function phoneLink(phone) {
  const digits = phone.replace(/[^0-9+*#]/g, '');
  return digits === '' ? said(phone) : h('a', { href: 'tel:' + digits }, said(phone));
}

/** A site's name that shows the site alone. */
function siteLink(site) {
  return h('a', { href: '#sites/' + site.index }, said(site.name));
}
