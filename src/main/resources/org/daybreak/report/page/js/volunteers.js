/** Everyone who signed up, in rows that can be put in order. */
const Volunteers = {
  id: 'volunteers',
  title: () => say('VOLUNTEERS'),
  choices: ['team', 'area', 'role', 'call'],
  order: { column: null, descending: false },
  count: (roster, filter) =>
    say('PEOPLE_OF', grouped(filter.volunteers(roster).length), grouped(roster.volunteers.length)),

  draw(roster, filter, into) {
    const people = inOrder(filter.volunteers(roster));
    const body = h('div', { role: 'rowgroup', class: 'rows' });
    const columns = volunteerColumns(roster);
    replaceChildren(
      into,
      h('div', { role: 'table', 'aria-label': say('VOLUNTEERS'), 'aria-rowcount': people.length + 1 },
        h('div', { role: 'rowgroup' }, h('div', { role: 'row', class: 'row head', 'aria-rowindex': 1 },
          columns.map((it) => columnHead(it, () => Volunteers.draw(roster, filter, into))))),
        body)
    );
    lazyList(body, inPieces(people, 50).map(({ from, items }) => ({
      box: h('div', { role: 'presentation' }),
      height: items.length * (window.matchMedia('(min-width: 900px)').matches ? 33 : 105),
      draw: () => items.map((it, at) =>
        h('div', { role: 'row', class: 'row', 'aria-rowindex': from + at + 2 },
          columns.map((column) =>
            h('div', { role: 'cell', class: column.id, 'data-title': column.title }, column.cell(it))))),
    })));
  },
};

/** What stands in a column, and what the column is put in order by; who is at home comes last. */
function volunteerColumns(roster) {
  const { clock } = roster;
  const ofDuty = (id, title, key, cell) => ({
    id,
    title,
    key: (it) => (it.site === null ? Infinity : key(it)),
    cell: (it) => (it.site === null ? null : cell(it)),
  });
  const columns = [
    { id: 'name', title: say('NAME'), key: (it) => it.name, cell: (it) => personButton(it) },
    {
      id: 'team-name',
      title: say('TEAM'),
      key: (it) => it.team.index,
      cell: (it) => (it.team.name === null ? quiet(say('NO_TEAM')) : said(it.team.name)),
    },
    {
      ...ofDuty('where', say('SITE'), (it) => it.site.index),
      cell: (it) => (it.site === null ? quiet(callName(it)) : siteLink(it.site)),
    },
    ofDuty('role-name', say('ROLE'), (it) => it.role.index, (it) => said(it.role.name)),
    ofDuty('arrives', say('ARRIVAL'), (it) => it.arrival, (it) => clock.time(it.arrival)),
    ofDuty('time', say('ON_DUTY'), (it) => it.start, (it) => clock.range(it.start, it.end)),
    ofDuty('travel', say('TRAVEL'), (it) => it.travelMinutes, (it) => say('MINUTES', grouped(it.travelMinutes))),
  ];
  if (roster.volunteers.some((it) => it.phone)) {
    const phone = (it) => it.phone && phoneLink(it.phone);
    columns.push({ id: 'phone', title: say('PHONE'), key: (it) => it.phone || '', cell: phone });
  }
  return columns;
}

function columnHead(column, redraw) {
  const { order } = Volunteers;
  const sorted = order.column === column.id;
  const direction = order.descending ? 'descending' : 'ascending';
  return h('div', { role: 'columnheader', class: column.id, 'aria-sort': sorted ? direction : 'none' },
    h('button', {
      type: 'button',
      on: {
        click: () => {
          order.descending = sorted && !order.descending;
          order.column = column.id;
          order.key = column.key;
          redraw();
          document.querySelector(`.head .${column.id} button`).focus();
        },
      },
    }, column.title, h('span', { 'aria-hidden': 'true' }, sorted ? (order.descending ? ' \u2193' : ' \u2191') : '')));
}

function inOrder(people) {
  const { column, key, descending } = Volunteers.order;
  if (column === null) {
    return people;
  }
  const collator = new Intl.Collator(Words.language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = descending ? -1 : 1;
  return [...people].sort((a, b) => {
    const x = key(a);
    const y = key(b);
    return sign * (typeof x === 'string' ? collator.compare(x, y) : x === y ? 0 : x < y ? -1 : 1) || a.index - b.index;
  });
}

function inPieces(items, size) {
  const pieces = [];
  for (let from = 0; from < items.length; from += size) {
    pieces.push({ from, items: items.slice(from, from + size) });
  }
  return pieces;
}
