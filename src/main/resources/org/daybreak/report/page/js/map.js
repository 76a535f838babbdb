/** Sites where they lie, formed and coloured by how they are covered, and everyone's way to them. */
const SiteMap = {
  id: 'map',
  title: () => say('MAP'),
  choices: ['area', 'role', 'state'],
  prints: true,
  count: Sites.count,

  draw(roster, filter, into) {
    const located = roster.sites.filter((it) => it.lat !== undefined);
    if (located.length === 0) {
      replaceChildren(into, h('p', { class: 'quiet' }, say('NO_LOCATIONS')));
      return;
    }
    const shown = new Set(filter.sites(roster));
    const side = h('div', { class: 'map-side' });
    const drawing = new MapDrawing(roster, located, shown, filter.role, (site) => drawSide(side, shown, drawing, site));
    replaceChildren(into, h('div', { class: 'map-view' }, h('div', null, drawing.box, mapLegend()), side));
    drawing.select(filter.site);
  },
};

/** The map itself. Ways are painted, because there are thousands; sites are elements. */
class MapDrawing {
  constructor(roster, located, shown, role, onSelect) {
    const project = projection(located);
    this.onSelect = onSelect;
    this.selected = null;
    this.shown = shown;
    this.sites = worstFirst(located).map((site) => ({ site, point: project(site), mark: this.mark(site, role) }));
    this.places = new Map(this.sites.map((it) => [it.site, it.point]));
    this.ways = roster.volunteers
      .filter((it) => it.lat !== undefined && this.places.has(it.site) && shown.has(it.site))
      .map((it) => ({ volunteer: it, home: project(it) }));
    this.areas = areaMiddles(this.sites);
    this.viewport = new Viewport(extent(this.sites.map((it) => it.point), this.ways.map((it) => it.home)));
    this.canvas = h('canvas', { 'aria-hidden': 'true' });
    this.labels = s('g', { class: 'labels', 'aria-hidden': 'true' });
    this.svg = s('svg', { role: 'img', 'aria-label': say('MAP_IN_WORDS', shown.size) },
      [...this.sites].reverse().map((it) => it.mark), this.labels);
    this.scale = h('div', { class: 'scale', 'aria-hidden': 'true' });
    this.box = h('div', { class: 'map' }, this.canvas, this.svg, this.scale, this.buttons());
    new ResizeObserver(() => this.draw()).observe(this.box);
    letMove(this.svg, this.viewport, () => this.draw());
  }

  mark(site, role) {
    const state = site.state(role);
    const kind = `place ${state}${this.shown.has(site) ? '' : ' faint'}`;
    return s('g', { class: kind, on: { click: () => this.select(site) } },
      s('title', null, `${site.name}\n${stateInWords(site.missing(role))}`),
      state === 'full'
        ? s('circle', { r: 5 })
        : state === 'empty'
          ? s('circle', { r: 6 })
          : s('path', { d: 'M0,-9 L9,0 L0,9 L-9,0 Z' }));
  }

  buttons() {
    const button = (text, name, act) =>
      h('button', {
        type: 'button', 'aria-label': name, title: name,
        on: {
          click: () => {
            act();
            this.draw();
          },
        },
      }, text);
    return h('div', { class: 'map-buttons' },
      button('+', say('ZOOM_IN'), () => this.viewport.magnify(1.6)),
      button('\u2212', say('ZOOM_OUT'), () => this.viewport.magnify(1 / 1.6)),
      button('\u25a1', say('ZOOM_ALL'), () => this.viewport.reset()));
  }

  /** Shows one site with the ways to it; null for all. */
  select(site) {
    this.selected = site;
    this.sites.forEach((it) => it.mark.classList.toggle('selected', it.site === site));
    const chosen = this.sites.find((it) => it.site === site);
    if (chosen) {
      this.labels.before(chosen.mark);
    }
    this.draw();
    this.onSelect(site);
  }

  draw() {
    const { clientWidth: width, clientHeight: height } = this.box;
    if (width === 0 || height === 0) {
      return;
    }
    this.viewport.resize(width, height);
    this.paintWays(width, height);
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const size = Math.min(1, Math.max(0.65, (20 * Math.sqrt(this.viewport.zoom)) / Math.sqrt(this.sites.length)));
    this.sites.forEach((it) => {
      const { x, y } = this.viewport.place(it.point);
      it.mark.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${size.toFixed(2)})`);
    });
    this.drawLabels(width, height);
    this.drawScale();
  }

  paintWays(width, height) {
    const ratio = window.devicePixelRatio || 1;
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    const pen = this.canvas.getContext('2d');
    pen.scale(ratio, ratio);
    const style = getComputedStyle(this.box);
    const chosen = this.ways.filter((it) => it.volunteer.site === this.selected);
    pen.globalAlpha = this.selected === null ? Math.min(0.5, Math.max(0.07, 90 / this.ways.length)) : 0.05;
    this.paint(pen, this.ways, style.getPropertyValue('--way'), 1);
    pen.globalAlpha = 0.9;
    this.paint(pen, chosen, style.getPropertyValue('--accent'), 1.4);
    pen.fillStyle = style.getPropertyValue('--accent');
    chosen.forEach((it) => {
      const home = this.viewport.place(it.home);
      pen.beginPath();
      pen.arc(home.x, home.y, 3, 0, 2 * Math.PI);
      pen.fill();
    });
  }

  paint(pen, ways, color, width) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    ways.forEach((it) => {
      const from = this.viewport.place(it.home);
      const to = this.viewport.place(this.places.get(it.volunteer.site));
      pen.beginPath();
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
      pen.stroke();
    });
  }

  /** Names of as many areas and sites as have room beside all marks, the chosen site first. */
  drawLabels(width, height) {
    const room = new LabelRoom(width, height);
    const shown = this.sites.filter((it) => this.shown.has(it.site));
    const closeUp = shown.length <= 40 || this.viewport.zoom > 3;
    if (closeUp) {
      shown.forEach((it) => room.keepClear(this.viewport.place(it.point), 7));
    }
    const label = (text, point, kind, size, away) => {
      const at = room.beside(this.viewport.place(point), textWidth(text, size), size, away);
      return at && s('text', { class: kind, x: at.x.toFixed(1), y: at.y.toFixed(1) }, text);
    };
    replaceChildren(this.labels,
      shown.filter((it) => it.site === this.selected).map((it) => label(it.site.name, it.point, 'chosen', 13, 9)),
      this.areas.map((it) => label(it.name, it.point, 'area', 15, 0)),
      closeUp && shown.filter((it) => it.site !== this.selected)
        .map((it) => label(it.site.name, it.point, 'name', 12, 9)));
  }

  drawScale() {
    const most = 110 / this.viewport.pixelsPerKm;
    const power = 10 ** Math.floor(Math.log10(most));
    const km = [5, 2, 1].map((it) => it * power).find((it) => it <= most);
    this.scale.style.setProperty('width', km * this.viewport.pixelsPerKm + 'px');
    this.scale.textContent = km >= 1 ? say('KM', km) : say('METRES', Math.round(km * 1000));
  }
}

/** The middle of each area's sites, those with most sites first. */
function areaMiddles(sites) {
  const areas = new Map();
  sites.forEach(({ site, point }) => {
    const area = areas.get(site.area.index) || { name: site.area.name, x: 0, y: 0, sites: 0 };
    area.x += point.x;
    area.y += point.y;
    area.sites++;
    areas.set(site.area.index, area);
  });
  return [...areas.values()]
    .sort((a, b) => b.sites - a.sites)
    .map((it) => ({ name: it.name, point: { x: it.x / it.sites, y: it.y / it.sites } }));
}

function mapLegend() {
  return h('ul', { class: 'legend' },
    h('li', null, stateMark('short'), say('SHORT_OF_MINIMUM')),
    h('li', null, stateMark('empty'), say('EMPTY_TO_TARGET')),
    h('li', null, stateMark('full'), say('FULL')),
    h('li', null, h('span', { class: 'swatch way' }), say('WAY_TO_SITE')));
}

function stateInWords(it) {
  const parts = [];
  if (it.short > 0) {
    parts.push(say('SHORT_COUNT', grouped(it.short)));
  }
  if (it.missingLeads > 0) {
    parts.push(say('LEADS_MISSING', grouped(it.missingLeads)));
  }
  if (it.empty > it.short) {
    parts.push(say('EMPTY_COUNT', grouped(it.empty)));
  }
  return parts.length === 0 ? say('FULL') : Words.list(parts);
}

/** Beside the map: the chosen site with everyone's way, else the sites, worst first. */
function drawSide(side, shown, drawing, site) {
  if (site !== null) {
    replaceChildren(side,
      h('h3', null, siteLink(site)),
      h('p', null, quiet(said(site.area.name)), ' ', stateTags(site)),
      h('button', { type: 'button', class: 'plain', on: { click: () => drawing.select(null) } }, say('ALL_SITES')),
      h('ul', { class: 'ways' }, [...site.people].sort((a, b) => b.travelMinutes - a.travelMinutes).map((it) =>
        h('li', null, personButton(it), quiet(said(it.role.name)),
          h('span', { class: 'count' }, say('MINUTES', grouped(it.travelMinutes)))))));
    return;
  }
  const list = h('div', { class: 'map-sites' });
  const unplaced = [...shown].filter((it) => it.lat === undefined).length;
  replaceChildren(side,
    h('h3', null, say('WORST_FIRST')),
    unplaced > 0 && h('p', { class: 'quiet' }, say('WITHOUT_LOCATION', unplaced)),
    list);
  const sites = worstFirst([...shown]);
  lazyList(list, inPieces(sites, 40).map(({ items }) => ({
    box: h('div'),
    height: 34 * items.length,
    draw: () => items.map((it) =>
      h('button', { type: 'button', class: 'map-site', on: { click: () => drawing.select(it) } },
        stateMark(it.state()), said(it.name), quiet(stateInWords(it)))),
  })));
}
