// From degrees to the screen: a plane map, true to scale near its middle.

const EARTH_RADIUS_KM = 6371.0088;

/** Projects the places of a roster to kilometres east and south of their middle. */
function projection(sites) {
  const middle = {
    lat: sum(sites, (it) => it.lat) / sites.length,
    lon: sum(sites, (it) => it.lon) / sites.length,
  };
  const kmPerDegree = (EARTH_RADIUS_KM * Math.PI) / 180;
  const narrowing = Math.max(0.01, Math.cos((middle.lat * Math.PI) / 180));
  return (place) => ({
    x: (place.lon - middle.lon) * kmPerDegree * narrowing,
    y: (middle.lat - place.lat) * kmPerDegree,
  });
}

/** The box, in kilometres, around all sites and all homes but the few farthest out. */
function extent(sitePoints, homePoints) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const take = ({ x, y }) => {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  };
  sitePoints.forEach(take);
  const farOut = Math.floor(homePoints.length * 0.02);
  [(it) => it.x, (it) => it.y].forEach((axis) => {
    const sorted = [...homePoints].sort((a, b) => axis(a) - axis(b));
    sorted.slice(farOut, sorted.length - farOut).forEach((it, at, kept) => {
      if (at === 0 || at === kept.length - 1) {
        const other = axis(it) === it.x ? { x: it.x, y: sitePoints[0].y } : { x: sitePoints[0].x, y: it.y };
        take(other);
      }
    });
  });
  return box;
}

/** Where the kilometres of a box stand on a screen of this size, and how to move and magnify them. */
class Viewport {
  constructor(box) {
    this.box = box;
    this.reset();
  }

  reset() {
    this.zoom = 1;
    this.moved = { x: 0, y: 0 };
  }

  resize(width, height) {
    Object.assign(this, { width, height });
    const edge = Math.min(36, width / 10);
    const across = Math.max(0.2, this.box.right - this.box.left);
    const down = Math.max(0.2, this.box.bottom - this.box.top);
    this.fit = Math.min((width - 2 * edge) / across, (height - 2 * edge) / down);
  }

  get pixelsPerKm() {
    return this.fit * this.zoom;
  }

  place(point) {
    return {
      x: this.width / 2 + this.moved.x + (point.x - (this.box.left + this.box.right) / 2) * this.pixelsPerKm,
      y: this.height / 2 + this.moved.y + (point.y - (this.box.top + this.box.bottom) / 2) * this.pixelsPerKm,
    };
  }

  /** Magnifies so that what is at a point of the screen stays there. */
  magnify(factor, at = { x: this.width / 2, y: this.height / 2 }) {
    const zoom = Math.min(64, Math.max(0.25, this.zoom * factor));
    const change = zoom / this.zoom;
    this.moved.x = (at.x - this.width / 2) * (1 - change) + this.moved.x * change;
    this.moved.y = (at.y - this.height / 2) * (1 - change) + this.moved.y * change;
    this.zoom = zoom;
  }

  move(x, y) {
    this.moved.x += x;
    this.moved.y += y;
  }
}

/** Finds places for texts, so that none covers another, leaves the map, or hides a mark. */
class LabelRoom {
  constructor(width, height) {
    Object.assign(this, { width, height, taken: [] });
  }

  keepClear(point, reach) {
    this.taken.push({ left: point.x - reach, right: point.x + reach, top: point.y - reach, bottom: point.y + reach });
  }

  /** The middle of a text's base line over, under or beside a point, so far away; null without room. */
  beside(point, wide, size, away) {
    const across = away + 4 + wide / 2;
    const choices = [
      [0, -away],
      [0, away + size],
      [across, size * 0.36],
      [-across, size * 0.36],
    ];
    for (const [x, y] of choices) {
      const at = { x: point.x + x, y: point.y + y };
      if (this.take({ left: at.x - wide / 2, right: at.x + wide / 2, top: at.y - size, bottom: at.y + 3 })) {
        return at;
      }
    }
    return null;
  }

  take(box) {
    const inside = box.left >= 0 && box.right <= this.width && box.top >= 0 && box.bottom <= this.height;
    const free = inside && this.taken.every(
      (it) => it.right < box.left || it.left > box.right || it.bottom < box.top || it.top > box.bottom
    );
    if (free) {
      this.taken.push(box);
    }
    return free;
  }
}
