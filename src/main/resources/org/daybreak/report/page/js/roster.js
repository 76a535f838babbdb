/** A roster's data with everything that belongs together joined. Counts come from the data. */
class Roster {
  constructor(data) {
    this.data = data;
    this.figures = data.figures;
    this.clock = new Clock(data.date, data.clock);
    this.roles = data.roles;
    this.areas = data.areas;
    this.sites = data.sites.map((it, index) => new Site(it, index, this));
    this.teams = data.teams.map((name, index) => ({ index, name, members: [] }));
    this.teamless = { index: -1, name: null, members: [] };
    this.volunteers = rows(data.volunteers).map((it, index) => this.volunteer(it, index));
    data.standbys.forEach((it) => {
      this.volunteers[it.volunteer].standsBy = it.sites.map((site) => this.sites[site]);
    });
    this.standbys = data.standbys.map((it) => this.volunteers[it.volunteer]);
  }

  volunteer(row, index) {
    const volunteer = { ...row, index, site: null, standsBy: null };
    volunteer.team = row.team === null ? this.teamless : this.teams[row.team];
    volunteer.team.members.push(volunteer);
    if (row.site !== undefined) {
      const site = this.sites[row.site];
      const first = site.slots[row.firstSlot];
      Object.assign(volunteer, {
        site,
        role: { index: row.role, name: this.roles[row.role] },
        arrival: first.arrival,
        preDawn: first.preDawn,
        start: first.start,
        end: site.slots[row.lastSlot].end,
      });
      site.people.push(volunteer);
    }
    return volunteer;
  }

  /** Everyone on call for a site, in call order. */
  standbysFor(site) {
    return this.standbys.filter((it) => it.standsBy.length === 0 || it.standsBy.includes(site));
  }
}

/** A site with its slots and people, and what is missing there. */
class Site {
  constructor(data, index, roster) {
    Object.assign(this, data);
    this.index = index;
    this.area = { index: data.area, name: roster.areas[data.area] };
    this.people = [];
    this.slots = data.slots.map((slot, at) => ({
      ...slot,
      index: at,
      roles: slot.roles.map(([role, min, target, present, max]) => ({
        index: role,
        name: roster.roles[role],
        min,
        target,
        present,
        max: max === undefined ? Infinity : max,
      })),
    }));
    this.slots.forEach((slot) => {
      slot.present = sum(slot.roles, (it) => it.present);
      slot.missingLeads = Math.max(0, slot.leads - slot.leadsPresent);
    });
    Object.assign(this, this.missing(null));
  }

  /** What is missing, in one role where one is given. */
  missing(role) {
    const found = { places: 0, short: 0, empty: 0, missingLeads: 0, tooMany: 0 };
    for (const slot of this.slots) {
      for (const it of slot.roles) {
        if (role === null || role === it.index) {
          found.places += it.target;
          found.short += Math.max(0, it.min - it.present);
          found.empty += Math.max(0, it.target - it.present);
          found.tooMany += Math.max(0, it.present - it.max);
        }
      }
      if (role === null) {
        found.missingLeads += slot.missingLeads;
        found.tooMany += Math.max(0, slot.present - this.capacity);
      }
    }
    return found;
  }

  /** How well the site is covered: `short` of a minimum or a lead, `empty` below a target, or `full`. */
  state(role = null) {
    const missing = role === null ? this : this.missing(role);
    if (missing.short > 0 || missing.missingLeads > 0) {
      return 'short';
    }
    return missing.empty > 0 ? 'empty' : 'full';
  }
}

/** Rows under named columns, as objects. */
function rows(table) {
  return table.rows.map((row) => {
    const object = {};
    row.forEach((value, at) => (object[table.columns[at]] = value));
    return object;
  });
}

function sum(items, number) {
  return items.reduce((total, it) => total + number(it), 0);
}

/** Worst first: by short places, then leads missing, then empty places, each times priority. */
function worstFirst(sites) {
  return [...sites].sort(
    (a, b) =>
      b.short * b.priority - a.short * a.priority ||
      b.missingLeads * b.priority - a.missingLeads * a.priority ||
      b.empty * b.priority - a.empty * a.priority ||
      a.index - b.index
  );
}
