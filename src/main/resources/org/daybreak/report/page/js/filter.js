/** What the reader looks for: words, and choices. */
class Filter {
  constructor() {
    this.clear();
  }

  clear() {
    Object.assign(this, { query: '', area: null, role: null, team: null, state: null, call: null });
    this.site = null;
  }

  /** Whether anything is left out. */
  get narrows() {
    return this.query.trim() !== '' ||
      [this.area, this.role, this.team, this.state, this.call, this.site].some((it) => it !== null);
  }

  sites(roster) {
    const terms = termsOf(this.query);
    return roster.sites.filter(
      (site) =>
        (this.site === null || site === this.site) &&
        (this.area === null || site.area.index === this.area) &&
        (this.role === null || site.slots.some((slot) => slot.roles.some((it) => it.index === this.role))) &&
        (this.state === null || site.state(this.role) === this.state) &&
        (this.team === null || site.people.some((it) => it.team.index === this.team)) &&
        matches(terms, site, wordsOfSite)
    );
  }

  volunteers(roster) {
    const terms = termsOf(this.query);
    return roster.volunteers.filter(
      (it) =>
        (this.area === null || (it.site !== null && it.site.area.index === this.area)) &&
        (this.role === null || (it.site !== null && it.role.index === this.role)) &&
        (this.team === null || it.team.index === this.team) &&
        (this.call === null || callOf(it) === this.call) &&
        matches(terms, it, wordsOfVolunteer)
    );
  }

  /** Teams with the members who match, those without any left out. */
  teams(roster) {
    const members = new Map();
    this.volunteers(roster).forEach((it) => {
      if (!members.has(it.team)) {
        members.set(it.team, []);
      }
      members.get(it.team).push(it);
    });
    return [...roster.teams, roster.teamless]
      .filter((team) => members.has(team))
      .map((team) => ({ team, members: members.get(team) }));
  }
}

/** `called`, on `standby`, or at `home`. */
function callOf(volunteer) {
  return volunteer.site !== null ? 'called' : volunteer.standsBy !== null ? 'standby' : 'home';
}

function termsOf(query) {
  return plain(query).split(/\s+/).filter((it) => it !== '');
}

/** Whether every term is among the words of a thing, which are put together once. */
function matches(terms, thing, words) {
  if (terms.length === 0) {
    return true;
  }
  if (thing.words === undefined) {
    thing.words = plain(words(thing).filter((it) => it).join('\n'));
  }
  return terms.every((term) => thing.words.includes(term));
}

function plain(text) {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOfSite(site) {
  const people = site.people.flatMap((it) => [it.name, it.team.name]);
  return [site.id, site.name, site.area.name, site.address, ...new Set(people)];
}

function wordsOfVolunteer(it) {
  const duty = it.site === null ? [] : [it.site.name, it.site.area.name, it.role.name];
  return [it.id, it.name, it.team.name, it.phone, ...duty];
}
