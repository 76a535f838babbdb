// Lanes of a timeline: who hands over to whom stands in one line.

/**
 * Puts one role's people and empty places of a site into lanes, each a list of
 * `{first, last, volunteer}` or `{first, last, missing: 'short' | 'empty'}`; indexes are of slots.
 */
function lanesOf(site, role) {
  const lanes = [];
  const duties = site.people
    .filter((it) => it.role.index === role)
    .map((volunteer) => ({ first: volunteer.firstSlot, last: volunteer.lastSlot, volunteer }))
    .sort((a, b) => a.first - b.first || b.last - a.last || a.volunteer.index - b.volunteer.index);
  duties.forEach((it) => place(lanes, it));
  site.slots.forEach((slot) => {
    const cell = slot.roles.find((it) => it.index === role);
    if (cell) {
      const short = Math.max(0, cell.min - cell.present);
      const empty = Math.max(0, cell.target - cell.present);
      for (let i = 0; i < empty; i++) {
        const missing = i < short ? 'short' : 'empty';
        place(lanes, { first: slot.index, last: slot.index, missing });
      }
    }
  });
  return lanes;
}

/** Into the lane that ends where the entry begins, else any lane with room, else a new one. */
function place(lanes, entry) {
  const free = lanes.filter((lane) => lane.every((it) => it.last < entry.first || it.first > entry.last));
  const following = free.find((lane) => lane.some((it) => it.last === entry.first - 1));
  const lane = following || free[0];
  if (lane) {
    lane.push(entry);
  } else {
    lanes.push([entry]);
  }
}

/** Roles that a site wants or has, in the order of the roster. */
function rolesAt(site) {
  const roles = new Map();
  site.slots.forEach((slot) => slot.roles.forEach((it) => roles.set(it.index, it.name)));
  return [...roles].sort((a, b) => a[0] - b[0]).map(([index, name]) => ({ index, name }));
}
