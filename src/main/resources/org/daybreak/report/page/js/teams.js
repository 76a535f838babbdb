/** Team by team: who goes where, and who stays at home. */
const Teams = {
  id: 'teams',
  title: () => say('TEAMS'),
  choices: ['team', 'area', 'role', 'call'],
  count: (roster, filter) =>
    say('PEOPLE_OF', grouped(filter.volunteers(roster).length), grouped(roster.volunteers.length)),

  draw(roster, filter, into) {
    const list = h('div', { class: 'team-list' });
    replaceChildren(into, list);
    lazyList(
      list,
      filter.teams(roster).map(({ team, members }) => ({
        box: h('article', { class: 'team', 'aria-label': team.name === null ? say('NO_TEAM') : team.name }),
        height: 90 + 30 * members.length,
        draw: () => teamCard(team, members, roster.clock),
      }))
    );
  },
};

function teamCard(team, members, clock) {
  const called = members
    .filter((it) => it.site !== null)
    .sort((a, b) => a.site.index - b.site.index || a.arrival - b.arrival || a.index - b.index);
  const home = members.filter((it) => it.site === null);
  const areas = new Set(called.map((it) => it.site.area.index)).size;
  const sites = new Set(called.map((it) => it.site.index)).size;
  return [
    h('header', null,
      h('h3', null, team.name === null ? say('NO_TEAM') : said(team.name)),
      h('p', { class: 'quiet' },
        say('TEAM_SUMMARY', grouped(called.length), grouped(members.length), grouped(sites), grouped(areas)))),
    called.length > 0 && h('ul', { class: 'duties' }, called.map((it) =>
      h('li', null,
        personButton(it),
        h('span', { class: 'where' }, siteLink(it.site)),
        h('span', { class: 'role-name' }, said(it.role.name)),
        h('span', { class: 'time' }, clock.range(it.start, it.end)),
        quiet(say('ARRIVE_AT', clock.time(it.arrival)))))),
    home.length > 0 && h('p', { class: 'home' },
      quiet(say('AT_HOME_COUNT', grouped(home.length)) + ' '),
      home.map((it) => [personButton(it), it.standsBy !== null && h('span', { class: 'tag' }, say('STANDING_BY')), ' '])),
  ];
}
